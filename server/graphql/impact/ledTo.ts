import type { ImpactTargetInput } from '../../impact/answer/answer.ts';
import { keptIds } from '../ci/keptCi.ts';
import type { GraphqlContext } from '../context.ts';

/** What is acted on at a revision: in place of a CI that was merged away by then, the one that was kept. */
export async function ledTo(
  context: GraphqlContext,
  targets: readonly ImpactTargetInput[],
  pin: number,
): Promise<ImpactTargetInput[]> {
  const kept = await keptIds(
    context,
    targets.map(({ ciId }) => ciId),
    pin,
  );
  return targets.map((target, at) => ({ ...target, ciId: kept[at] ?? target.ciId }));
}
