import { keptCis } from '../../graph/read/keptCis.ts';
import type { Runner } from '../../graph/statement.ts';
import type { Change } from './change.ts';

/** Changes whose targets go by the ids that their CIs have now. */
export async function atPresent<Planned extends Pick<Change, 'targets'>>(
  runner: Runner,
  changes: readonly Planned[],
): Promise<Planned[]> {
  const ids = changes.flatMap(({ targets }) => targets.map(({ ciId }) => ciId));
  const kept = await keptCis(runner, ids);
  return changes.map((change) => ({
    ...change,
    targets: change.targets.map((target) => ({ ...target, ciId: kept.get(target.ciId) ?? target.ciId })),
  }));
}
