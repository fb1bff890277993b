import type { ChangeCost } from '../../model/change/cost.ts';
import { BadInput } from '../../model/errors.ts';

export interface CostInput {
  readonly oneOff?: number | null | undefined;
  readonly perMonth?: number | null | undefined;
  readonly note?: string | null | undefined;
}

const mostMoney = 1e12;
const longestNote = 2_000;

/**
 * What an input says that a change costs; null where it says nothing.
 * @param place of the input
 * @throws BadInput at `place.field`
 */
export function costOf(input: CostInput | null, place = 'input.cost'): ChangeCost | null {
  if (input === null) return null;
  const oneOff = amount(input.oneOff, 0, `${place}.oneOff`);
  const perMonth = amount(input.perMonth, -mostMoney, `${place}.perMonth`);
  const note = input.note?.trim() || null;
  if ((note?.length ?? 0) > longestNote)
    throw new BadInput(`This may have up to ${longestNote} characters.`, `${place}.note`);
  if (note !== null && oneOff === null && perMonth === null)
    throw new BadInput(
      'A note on its cost needs an amount: 0 says that it costs nothing.',
      `${place}.oneOff`,
    );
  return oneOff === null && perMonth === null ? null : { oneOff, perMonth, note };
}

function amount(value: number | null | undefined, least: number, place: string): number | null {
  if (value == null) return null;
  if (!Number.isFinite(value) || value < least || value > mostMoney)
    throw new BadInput(`An amount is a number from ${least} to ${mostMoney}.`, place);
  return value;
}
