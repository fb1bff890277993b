import { ciClasses } from '../../model/classes/registry.ts';

const day = 86_400_000;
const minute = 60_000;

/** By class, when a CI must have been seen last to count as known (ms since 1970); the same within a minute. */
export function sightingsDue(now: number): Record<string, number> {
  const at = Math.floor(now / minute) * minute;
  return Object.fromEntries(ciClasses().map(({ name, staleAfterDays }) => [name, at - staleAfterDays * day]));
}
