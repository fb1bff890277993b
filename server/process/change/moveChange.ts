import type { Person } from '../../model/change/standing.ts';
import { BadInput } from '../../model/errors.ts';
import { prepareReview, type ReviewInput } from '../review/prepareReview.ts';
import { alterChange } from './alter.ts';
import { assessingIn, assessWholly } from './assess.ts';
import type { Change } from './change.ts';
import type { ChangeContext } from './changeContext.ts';
import { type Move, stepTaken } from './step.ts';

/**
 * Takes a change a step further, on the graph as it is now.
 * @throws NotFound, and what stepTaken and prepareReview throw
 */
export async function moveChange(
  context: ChangeContext,
  id: string,
  { reviewed, ...asked }: Omit<Move, 'review'> & { readonly reviewed?: ReviewInput | null },
  person: Person,
): Promise<Change> {
  if (reviewed && asked.step !== 'REVIEW') throw new BadInput('Only REVIEW takes a review.', 'review');
  // Looked up before anybody is kept waiting: what it goes by does not change any more.
  const review = asked.step === 'REVIEW' ? await prepareReview(context, id, reviewed ?? null) : undefined;
  const move: Move = { ...asked, review };
  const { now = Date.now } = context;
  return alterChange(context, id, async (before, transaction) => {
    const assessment = await assessWholly(assessingIn(context.engine, transaction), before);
    const { digest, analysis } = assessment.outline;
    const { revision } = analysis;
    const { step, comment } = move;
    return {
      change: stepTaken(before, move, person, assessment, now()),
      actor: person.handle,
      action: 'change.moved',
      detail: {
        step,
        from: before.state,
        comment,
        impactDigest: digest,
        revision,
        risk: assessment.risk.score,
        ...(review ? { success: review.success, accuracy: review.accuracy } : {}),
      },
      assessment,
    };
  });
}
