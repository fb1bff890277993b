import type { OutlineMark } from '../../impact/answer/outline.ts';
import { marksOf } from './assess.ts';
import type { Change } from './change.ts';

const keyOf = ({ id, version }: Change) => `${id} ${version}`;

/** Marks of changes' impacts, each worked out once for a revision: many scans find everything as it was. */
export class KnownMarks {
  #revision: number | undefined;
  #marks = new Map<string, OutlineMark>();

  /** The marks of changes in the present, in their order. */
  async of(reading: Parameters<typeof marksOf>[0], changes: readonly Change[]): Promise<OutlineMark[]> {
    const { revision } = reading.engine;
    if (revision !== this.#revision) this.#marks.clear();
    const known = this.#marks;
    const unknown = changes.filter((change) => !known.has(keyOf(change)));
    const found = unknown.length > 0 ? await marksOf(reading, unknown) : [];
    const worked = new Map(unknown.map((change, at) => [keyOf(change), found[at]!]));
    const marks = changes.map((change) => known.get(keyOf(change)) ?? worked.get(keyOf(change))!);
    // Those of a revision that came meanwhile are not told from the former's.
    this.#revision = reading.engine.revision === revision ? revision : undefined;
    this.#marks = new Map(changes.map((change, at) => [keyOf(change), marks[at]!]));
    return marks;
  }
}
