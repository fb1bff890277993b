import type { ChangeCostInput } from '../../lib/generated/graphql.ts';
import { money } from '../../lib/money.ts';
import type { Change } from './changeQuery.ts';

/** What a change says that it costs, as the form holds it; empty: nothing is said. */
export interface PlannedCost {
  oneOff: number | string;
  perMonth: number | string;
  note: string;
}

export const noCost: PlannedCost = { oneOff: '', perMonth: '', note: '' };

export const plannedCost = (cost: Change['cost']): PlannedCost => ({
  oneOff: cost?.oneOff ?? '',
  perMonth: cost?.perMonth ?? '',
  note: cost?.note ?? '',
});

/** The cost as the API takes it; null where nothing is said. */
export function costInput({ oneOff, perMonth, note }: PlannedCost): ChangeCostInput | null {
  const input = { oneOff: amountIn(oneOff), perMonth: amountIn(perMonth), note: note.trim() || null };
  return Object.values(input).every((each) => each === null) ? null : input;
}

const amountIn = (typed: number | string): number | null => {
  const text = String(typed).trim();
  return text === '' || !Number.isFinite(Number(text)) ? null : Number(text);
};

/** "€3,200 once, -€150 a month (two strings)", "none". */
export function costWords(cost: PlannedCost, currency: string): string {
  const input = costInput(cost);
  const parts = [
    input?.oneOff == null ? '' : `${money(input.oneOff, currency)} once`,
    input?.perMonth == null ? '' : `${money(input.perMonth, currency)} a month`,
  ].filter((part) => part !== '');
  return `${parts.join(', ') || 'none'}${input?.note ? ` (${input.note})` : ''}`;
}
