import { namedInExpected, withIds } from '../../model/change/expected.ts';
import { type Explaining, explainingStates, explains } from '../../model/change/explains.ts';
import { cisOfStep, type GraphStep } from '../../model/change/graphStep.ts';
import { peopleSource } from '../../model/people.ts';
import { defineStatement, integer, type Runner } from '../statement.ts';
import { readContainers } from './containers.ts';
import { keptCis } from './keptCis.ts';

/** A step of the graph with the time (ms since 1970) in which it may have come about. */
export interface DatedStep {
  readonly step: GraphStep;
  readonly after: number;
  readonly at: number;
}

/** When a revision was made; of a scan's, when it came in and when its scope was heard of before. */
export interface RevisionPeriod {
  readonly number: number;
  /** ms since 1970 */
  readonly after: number;
  readonly at: number;
}

type Explained = Explaining & { readonly id: string };
type ExplainingRow = Omit<Explained, 'expected'> & { readonly expected: string };

const explaining = defineStatement<{ from: unknown; to: unknown; states: readonly string[] }, ExplainingRow>(
  'change/explaining',
);
const heardBefore = defineStatement<{ numbers: readonly unknown[]; people: string }, RevisionPeriod>(
  'read/heardBefore',
);

/** The id of the change that explains each step, the oldest of several; undefined where none does. */
export async function explanationsOf(
  runner: Runner,
  steps: readonly DatedStep[],
): Promise<(string | undefined)[]> {
  if (steps.length === 0) return [];
  const rows = await explaining.run(runner, {
    from: integer(steps.reduce((least, { after }) => Math.min(least, after), Number.MAX_SAFE_INTEGER)),
    to: integer(steps.reduce((most, { at }) => Math.max(most, at), 0)),
    states: explainingStates,
  });
  if (rows.length === 0) return steps.map(() => undefined);
  const changes = await atPresent(runner, rows);
  const ids = new Set(steps.flatMap(({ step }) => cisOfStep(step).map(({ id }) => id)));
  const containers = await readContainers(runner, [...ids]);
  return steps.map((dated) => changes.find((change) => explains(change, { ...dated, containers }))?.id);
}

/** What changes are on, by the ids that the CIs have now. */
async function atPresent(runner: Runner, rows: readonly ExplainingRow[]): Promise<Explained[]> {
  const changes = rows.map(({ expected, ...change }) => ({
    ...change,
    // Written with the change as a list of them.
    expected: JSON.parse(expected) as Explaining['expected'],
  }));
  const named = changes.flatMap(({ targetIds, expected }) => [
    ...targetIds,
    ...expected.flatMap(namedInExpected),
  ]);
  const kept = await keptCis(runner, named);
  const now = (id: string) => kept.get(id) ?? id;
  return changes.map((change) => ({
    ...change,
    targetIds: change.targetIds.map(now),
    expected: change.expected.map((each) => withIds(each, now)),
  }));
}

/** When what revisions tell may have come about. */
export const readRevisionPeriods = (runner: Runner, numbers: readonly number[]): Promise<RevisionPeriod[]> =>
  heardBefore.run(runner, { numbers: numbers.map(integer), people: peopleSource });
