import { defineStatement, type Runner } from '../../graph/statement.ts';
import type { Change } from './change.ts';

const keptCis = defineStatement<{ ids: readonly string[] }, { id: string; kept: string }>('change/kept-cis');

/** Merges may have been merged in turn; nobody does so more often. */
const longestWay = 50;

/** What the CIs of some ids are now: those that were merged away are the ones that were kept. */
export async function keptIds(runner: Runner, ids: readonly string[]): Promise<(id: string) => string> {
  const kept = new Map<string, string>();
  let asked = [...new Set(ids)];
  for (let step = 0; asked.length > 0 && step < longestWay; step++) {
    const rows = await keptCis.run(runner, { ids: asked });
    for (const row of rows) kept.set(row.id, row.kept);
    asked = rows.map((row) => row.kept).filter((id) => !kept.has(id));
  }
  return (id) => {
    let now = id;
    for (let step = 0; kept.has(now) && step < longestWay; step++) now = kept.get(now)!;
    return now;
  };
}

/** Changes whose targets go by the ids that their CIs have now. */
export async function atPresent(runner: Runner, changes: readonly Change[]): Promise<Change[]> {
  const ids = changes.flatMap(({ targets }) => targets.map(({ ciId }) => ciId));
  const kept = await keptIds(runner, ids);
  return changes.map((change) => ({
    ...change,
    targets: change.targets.map((target) => ({ ...target, ciId: kept(target.ciId) })),
  }));
}
