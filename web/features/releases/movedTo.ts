/**
 * The waves with a change in another one; a wave that is left empty goes.
 * @param waves ids of changes by wave
 * @param wave the place of the wave that it goes to; one past the last makes a new one
 */
export function movedTo(waves: readonly (readonly string[])[], changeId: string, wave: number): string[][] {
  const without = waves.map((ids) => ids.filter((id) => id !== changeId));
  if (wave >= without.length) without.push([]);
  return without.map((ids, at) => (at === wave ? [...ids, changeId] : ids)).filter((ids) => ids.length > 0);
}
