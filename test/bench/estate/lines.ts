import { recordOf } from './records.ts';
import { type EstateRelation, relationsOf } from './relations.ts';
import { keyOf, partNames, type Shape } from './shape.ts';

/** Every relationship of the estate, made one at a time. */
export function* estateRelations(shape: Shape): Generator<EstateRelation> {
  for (const part of partNames) {
    for (let index = 0; index < shape.parts[part].count; index++) yield* relationsOf(shape, part, index);
  }
}

/**
 * A full scan of the estate as NDJSON, each line with its line end; nothing is kept, so a million CIs need no memory.
 * @param generation of the scan; the body is otherwise the same for the same shape
 */
export function* estateLines(shape: Shape, generation: number, source = 'bench'): Generator<string> {
  const begin = { record: 'begin', schema: 1, source, scope: 'all', mode: 'full', generation };
  yield `${JSON.stringify({ ...begin, sentAt: '2026-11-22T10:00:00.000Z' })}\n`;
  let cis = 0;
  let relations = 0;
  for (const part of partNames) {
    for (let index = 0; index < shape.parts[part].count; index++) {
      yield `${JSON.stringify(recordOf(shape, part, index))}\n`;
      cis++;
    }
  }
  for (const { type, from, fromIndex, to, toIndex, group, strength } of estateRelations(shape)) {
    const relation = { record: 'relation', type, from: keyOf(from, fromIndex), to: keyOf(to, toIndex) };
    yield `${JSON.stringify({ ...relation, group, strength })}\n`;
    relations++;
  }
  yield `${JSON.stringify({ record: 'end', cis, relations, complete: true })}\n`;
}

/** The lines joined to pieces of about 64 KiB, as an HTTP client would send them. */
export function* inPieces(lines: Iterable<string>): Generator<Buffer> {
  let piece = '';
  for (const line of lines) {
    piece += line;
    if (piece.length < 65_536) continue;
    yield Buffer.from(piece);
    piece = '';
  }
  if (piece) yield Buffer.from(piece);
}
