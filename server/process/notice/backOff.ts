/** How often a delivery is tried before it is given up. */
export const mostAttempts = 10;

const first = 30_000;
const longest = 3_600_000;

/**
 * How long (ms) to wait after a failed attempt: half a minute, twice as long each time, an hour at most. Up to a fifth
 * more or less, so that what failed together does not come back together.
 * @param attempts how many have failed, from 1 on
 * @param chance from 0 to 1
 */
export function waitAfter(attempts: number, chance: number): number {
  const plain = Math.min(longest, first * 2 ** (attempts - 1));
  return Math.round(plain * (0.8 + 0.4 * chance));
}
