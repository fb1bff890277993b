import type { Engine } from '../../impact/engine.ts';
import { CallerError } from '../../model/errors.ts';
import type { Change } from '../change/change.ts';
import { targetsOf } from '../change/conflicts.ts';

/** What a change was to take down or degrade when the work began, what it acted on left out. */
export interface Prediction {
  readonly total: number;
  /** Those of them that are held against what happened, by id: the type of the relationship that carried the failure to it. */
  readonly carriers: ReadonlyMap<string, string>;
}

/** CIs that are held against what happened; a page of them has 500. */
const mostJudged = 10_000;

/**
 * The blast radius on the graph as it was when the work began.
 * @returns undefined where that is not known any more: history is kept for a time
 */
export async function predictionOf(
  engine: Pick<Engine, 'analyse' | 'page'>,
  change: Change,
): Promise<Prediction | undefined> {
  if (change.startRevision === null) return undefined;
  try {
    const { id, targets } = await engine.analyse(targetsOf(change), change.startRevision);
    const actedOn = new Set(targets.map(({ ciId }) => ciId));
    const carriers = new Map<string, string>();
    let after: string | null = null;
    let total = 0;
    do {
      const page: Awaited<ReturnType<Engine['page']>> = await engine.page(id, {
        ...{ list: 'impacted', states: ['DOWN', 'DEGRADED'], first: 500, after },
      });
      total = page.totalCount;
      for (const { node } of page.edges)
        if (!actedOn.has(node.ciId)) carriers.set(node.ciId, node.chain.at(-1)?.via?.type ?? '');
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null && carriers.size < mostJudged);
    return { total: Math.max(total - actedOn.size, carriers.size), carriers };
  } catch (error) {
    if (error instanceof CallerError && error.code !== 'UNAVAILABLE') return undefined;
    throw error;
  }
}
