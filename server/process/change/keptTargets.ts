import { keptCis } from '../../graph/read/keptCis.ts';
import type { Runner } from '../../graph/statement.ts';
import type { Change } from './change.ts';

/** Changes whose targets go by the ids that their CIs have now. */
export async function atPresent(runner: Runner, changes: readonly Change[]): Promise<Change[]> {
  const ids = changes.flatMap(({ targets }) => targets.map(({ ciId }) => ciId));
  const kept = await keptCis(runner, ids);
  return changes.map((change) => ({
    ...change,
    targets: change.targets.map((target) => ({ ...target, ciId: kept.get(target.ciId) ?? target.ciId })),
  }));
}
