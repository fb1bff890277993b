import { BadInput } from '../../model/errors.ts';

/** An opaque cursor that holds the keys by which its list is ordered, so that it means the same place after a change. */
export function cursorOf(keys: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(keys)).toString('base64url');
}

/**
 * The keys of a cursor.
 * @param shape the kinds of the keys
 * @throws BadInput (`after`) where it is no cursor of such a list
 */
export function keysOf(cursor: string, shape: readonly ('string' | 'number')[]): (string | number)[] {
  try {
    const keys: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (
      Array.isArray(keys) &&
      keys.length === shape.length &&
      keys.every((key, position) => typeof key === shape[position])
    )
      return keys;
  } catch {
    // Not JSON: no cursor of ours.
  }
  throw new BadInput('This is no cursor of this list.', 'after');
}

/** @throws BadInput unless `first` is a whole number from 1 to 500 (api.graphql) */
export function checkFirst(first: number): void {
  if (!Number.isInteger(first) || first < 1 || first > 500)
    throw new BadInput('first is a whole number from 1 to 500.', 'first');
}
