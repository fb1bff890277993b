import type { Veil } from '../analysis/veil.ts';
import { type HiddenPart, hiddenPart } from '../answer/hiddenPart.ts';
import type { LossQuery } from './lossAnswer.ts';
import type { LossIndex } from './lossIndex.ts';
import type { ServiceNames } from './serviceNames.ts';

const nothing: HiddenPart = { count: 0, owners: [] };

/**
 * The services that go down with a CI as the caller may know them.
 * @param withItself whether the CI counts where it is a service
 */
export function toldServices(
  { projection }: LossIndex,
  names: ServiceNames,
  query: LossQuery,
  veil: Veil | undefined,
  ci: number,
  withItself: boolean,
): { services: string[]; hiddenServices: HiddenPart } {
  if (!veil) return { services: names.of(ci, query.services, withItself), hiddenServices: nothing };
  const { services, hidden } = names.seenOf(ci, query.services, withItself, (each) => veil.hides(each));
  return { services, hiddenServices: hiddenPart(projection, hidden) };
}
