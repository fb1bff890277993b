import type { ImpactTargetInput } from '../../impact/answer/answer.ts';
import type { Plan } from '../../impact/whatIf/plan.ts';
import { requireSeen } from '../ci/requireSeen.ts';
import type { GraphqlContext } from '../context.ts';
import { ledTo } from '../impact/ledTo.ts';

/**
 * What is acted on at a revision, where the caller may see it.
 * @param place the argument that names them
 * @throws NotFound at `<place>.N.ciId`
 */
export async function targetsAt(
  context: GraphqlContext,
  targets: readonly ImpactTargetInput[],
  place: string,
  pin: number,
): Promise<ImpactTargetInput[]> {
  const led = await ledTo(context, targets, pin);
  const named = led.map(({ ciId }, at) => ({ id: ciId, place: `${place}.${at}.ciId` }));
  await requireSeen(context, named, pin);
  return led;
}

/** The same of plans. @throws NotFound at `plans.N.targets.M.ciId` */
export const plansAt = (context: GraphqlContext, plans: readonly Plan[], pin: number): Promise<Plan[]> =>
  Promise.all(
    plans.map(async (plan, at) => ({
      ...plan,
      targets: await targetsAt(context, plan.targets, `plans.${at}.targets`, pin),
    })),
  );
