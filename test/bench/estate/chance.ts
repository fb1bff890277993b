/**
 * A figure for a place in the estate: the same for the same seed, whatever was asked before, so that any record can be
 * made alone and nothing has to be kept. (The mixing steps are those of MurmurHash3's finish.)
 * @returns a whole number from 0 to 2^32 - 1
 */
export function chance(seed: number, index: number, purpose: number): number {
  let value = (seed ^ Math.imul(index + 1, 0x9e3779b1) ^ Math.imul(purpose + 1, 0x85ebca6b)) >>> 0;
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

/** A whole number below `limit`. */
export function below(limit: number, seed: number, index: number, purpose: number): number {
  return chance(seed, index, purpose) % Math.max(limit, 1);
}

/** Eight hexadecimal digits. */
export function hex(seed: number, index: number, purpose: number): string {
  return chance(seed, index, purpose).toString(16).padStart(8, '0');
}
