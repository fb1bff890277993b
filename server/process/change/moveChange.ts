import type { Person } from '../../model/change/standing.ts';
import { alterChange } from './alter.ts';
import { assess, assessingIn } from './assess.ts';
import type { Change } from './change.ts';
import type { ChangeContext } from './changeContext.ts';
import { type Move, stepTaken } from './step.ts';

/**
 * Takes a change a step further, on the graph as it is now.
 * @throws NotFound, and what stepTaken throws
 */
export function moveChange(context: ChangeContext, id: string, move: Move, person: Person): Promise<Change> {
  return alterChange(context, id, async (before, transaction) => {
    const [assessment] = await assess(assessingIn(context.engine, transaction), [before]);
    if (!assessment) throw new Error('A change was not assessed.');
    const { digest, analysis } = assessment.outline;
    const { revision } = analysis;
    const { step, comment } = move;
    return {
      change: stepTaken(before, move, person, assessment, Date.now()),
      actor: person.handle,
      action: 'change.moved',
      detail: {
        step,
        from: before.state,
        comment,
        impactDigest: digest,
        revision,
        risk: assessment.risk.score,
      },
      assessment,
    };
  });
}
