import { BadInput } from '../../model/errors.ts';

type Part = string | number;
type PartKind = 'string' | 'number';

/** An opaque cursor: where a list of this kind goes on. */
export function encodeCursor(kind: string, parts: readonly Part[]): string {
  return Buffer.from(JSON.stringify([kind, ...parts])).toString('base64url');
}

/**
 * Reads a cursor that came back from a client.
 * @param kinds the type of each part
 * @throws BadInput at `after` when it is none of ours, or of another kind of list
 */
export function decodeCursor(kind: string, after: string, kinds: readonly PartKind[]): readonly Part[] {
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(after, 'base64url').toString());
  } catch {
    value = undefined;
  }
  const [found, ...parts] = Array.isArray(value) ? (value as unknown[]) : [];
  const fits =
    found === kind &&
    parts.length === kinds.length &&
    parts.every(
      (part, at) => typeof part === kinds[at] && (typeof part !== 'number' || Number.isFinite(part)),
    );
  if (!fits)
    throw new BadInput(
      'This cursor is not one of this list. Take `endCursor` or an edge’s `cursor`.',
      'after',
    );
  // Each part was held against its kind above.
  return parts as Part[];
}
