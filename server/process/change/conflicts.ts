import type { ImpactTargetInput } from '../../impact/answer/answer.ts';
import type { OutlinedCi } from '../../impact/answer/outline.ts';
import type { Engine } from '../../impact/engine.ts';
import type { Change } from './change.ts';
import { counted, stateWord } from './words.ts';

/** Another change in the way of one. */
export interface ChangeConflict {
  readonly with: Change;
  /** Of the graph on which it was found. */
  readonly revision: number;
  /** Ids of the CIs that both act on. */
  readonly overlap: readonly string[];
  /** CIs that go down with both and with neither alone; of many the most critical ones. */
  readonly fatalTogether: readonly OutlinedCi[];
  /** A sentence. */
  readonly because: string;
}

/** What a change acts on, as the engine is asked. */
export const targetsOf = ({ targets, number }: Change): ImpactTargetInput[] =>
  targets.map((target) => ({ ...target, origin: number }));

/** Whether the windows of two changes overlap; one without a window meets nothing. */
export const windowsMeet = (one: Change, other: Change): boolean =>
  one.start !== null &&
  one.end !== null &&
  other.start !== null &&
  other.end !== null &&
  one.start < other.end &&
  other.start < one.end;

/** Those of the planned changes that are in the way of one: in its window, and on the same CIs or worse together. */
export async function conflictsOf(
  engine: Pick<Engine, 'interplay'>,
  change: Change,
  planned: readonly Change[],
): Promise<ChangeConflict[]> {
  const others = planned.filter((other) => other.id !== change.id && windowsMeet(change, other));
  if (others.length === 0 || change.targets.length === 0) return [];
  const found = await engine.interplay(targetsOf(change), others.map(targetsOf));
  return others.flatMap((other, position) => {
    const { revision, shared, worse, worseTotal } = found[position]!;
    if (shared.length === 0 && worseTotal === 0) return [];
    const fatalTogether = worse.filter(({ state }) => state === 'DOWN');
    return [
      {
        with: other,
        revision,
        overlap: shared,
        fatalTogether,
        because: sentence(shared.length, worse, worseTotal),
      },
    ];
  });
}

function sentence(shared: number, worse: readonly OutlinedCi[], worseTotal: number): string {
  const same = shared > 0 ? `Both act on ${counted(shared, 'CI')}` : '';
  if (worseTotal === 0) return `${same}.`;
  const first = worse.slice(0, 3).map(({ name, state }) => `${name} (${stateWord(state)})`);
  const more = worseTotal - first.length;
  const list = more > 0 ? `${first.join(', ')} and ${more} more` : first.join(', ');
  return `${same === '' ? '' : `${same}. `}Together they do more than either alone: ${list}.`;
}
