import type { AnalysisSummary, ImpactTargetInput } from '../../impact/answer/answer.ts';
import type { Engine } from '../../impact/engine.ts';
import { CallerError } from '../../model/errors.ts';
import type { Sight } from '../../model/sight.ts';

/**
 * Analyses what was asked together with what else is going on; of that, what took no part at the revision is passed over.
 * @param sight what the caller may see; undefined: everything
 * @throws NotFound, BadInput with the place of what was asked
 */
export async function analyseWith(
  engine: Pick<Engine, 'analyse'>,
  asked: readonly ImpactTargetInput[],
  added: readonly ImpactTargetInput[],
  revision: number | undefined,
  sight?: Sight,
): Promise<AnalysisSummary> {
  let taken = added;
  for (;;) {
    try {
      return await engine.analyse([...asked, ...taken], revision, sight);
    } catch (error) {
      const place = error instanceof CallerError ? /^targets\.(\d+)\./.exec(error.place ?? '') : null;
      const outsider = Number(place?.[1] ?? -1) - asked.length;
      if (outsider < 0) throw error;
      taken = taken.filter((_target, position) => position !== outsider);
    }
  }
}
