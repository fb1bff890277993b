import { keptCis } from '../../graph/read/keptCis.ts';
import type { Runner } from '../../graph/statement.ts';
import type { Engine } from '../../impact/engine.ts';
import type { Change } from './change.ts';

/** Where it is looked up which CIs ids stand for. */
export interface Looking {
  readonly engine: Pick<Engine, 'revision'>;
  readonly read: <Result>(work: (runner: Runner) => Promise<Result>) => Promise<Result>;
}

/** What ids lead to at a revision, as far as somebody asked: planned changes are looked at again and again. */
interface Known {
  readonly revision: number;
  readonly kept: Map<string, string>;
}
const known = new WeakMap<object, Known>();
const mostKnown = 100_000;

/**
 * Changes whose targets go by the ids that their CIs have now. A merge is a revision, so within one nothing is asked
 * twice.
 */
export async function atPresent<Planned extends Pick<Change, 'targets'>>(
  { engine, read }: Looking,
  changes: readonly Planned[],
): Promise<Planned[]> {
  const kept = knownAt(engine);
  const ids = new Set(changes.flatMap(({ targets }) => targets.map(({ ciId }) => ciId)));
  const unknown = [...ids].filter((id) => !kept.has(id));
  const found = unknown.length === 0 ? [] : await read((runner) => keptCis(runner, unknown));
  for (const [id, now] of found) kept.set(id, now);
  return changes.map((change) => ({
    ...change,
    targets: change.targets.map((target) => ({ ...target, ciId: kept.get(target.ciId) ?? target.ciId })),
  }));
}

function knownAt(engine: Looking['engine']): Map<string, string> {
  const { revision } = engine;
  const before = known.get(engine);
  if (before?.revision === revision && before.kept.size <= mostKnown) return before.kept;
  const kept = new Map<string, string>();
  known.set(engine, { revision, kept });
  return kept;
}
