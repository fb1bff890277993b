import type { ImpactTargetInput } from '../../impact/answer/answer.ts';
import { plannedStates } from '../../model/change/changeState.ts';
import { type Assessing, outlinesOf } from './assess.ts';
import { changesInStates, type Span } from './changeStore.ts';

/** What planned changes act on between two moments, each target with its change's number as origin. */
export async function plannedTargets(assessing: Assessing, span: Span): Promise<ImpactTargetInput[]> {
  const planned = await assessing.read((runner) => changesInStates(runner, plannedStates, span));
  const outlines = await outlinesOf(assessing, planned);
  return outlines.flatMap(({ analysis }) => [...analysis.targets]);
}
