import { awaitedStates, type ChangeStep } from '../../model/change/changeState.ts';
import type { Person } from '../../model/change/standing.ts';
import { settled, transitionFor } from '../../model/change/takeStep.ts';
import { BadInput, CallerError } from '../../model/errors.ts';
import type { PreparedReview } from '../review/prepareReview.ts';
import { type Assessment, standingOf, type WholeAssessment } from './assessment.ts';
import { type Approval, type Change, noted, outcomes } from './change.ts';
import { followImpact, ownActor } from './drift.ts';
import { seenServices } from './lapse.ts';
import { followLateApprovals } from './lateApprovals.ts';
import { counted } from './words.ts';

export interface Move {
  readonly step: ChangeStep;
  readonly comment: string | null;
  /** The digest of the analysis that an approver looked at. */
  readonly seenDigest: string | null;
  /** What the change came to be found, by the step REVIEW. */
  readonly review?: PreparedReview | undefined;
}

/** What the timeline says of each step. */
const deeds: Readonly<Record<ChangeStep, string>> = {
  ASSESS: 'assessed it',
  SUBMIT: 'submitted it',
  APPROVE: 'approved it',
  REJECT: 'rejected it',
  SCHEDULE: 'scheduled it',
  START: 'started it',
  IMPLEMENT: 'implemented it',
  FAIL: 'noted that it failed',
  BACK_OUT: 'backed it out',
  REVIEW: 'reviewed it',
  CLOSE: 'closed it',
  CANCEL: 'cancelled it',
};

/**
 * The change one step further, by the table of transitions: whatever has come to be worse since somebody approved is
 * found before anything rests on the approval.
 * @param at ms since 1970
 * @throws Forbidden, Conflict, BadInput; CallerError STALE where an approver looked at another analysis
 */
export function stepTaken(
  before: Change,
  move: Move,
  person: Person,
  assessment: WholeAssessment,
  at: number,
): Change {
  const { step } = move;
  const { digest } = assessment.outline;
  const change = withoutTemplate(followImpact(before, assessment, at) ?? before, assessment, at);
  const { to } = transitionFor(step, standingOf(change, assessment, at), person);
  const decided = withWord(change, move, person, assessment, at);
  const state = to === 'SAME' ? decided.state : to;
  const outcome = outcomes.find((each) => each === state) ?? change.outcome;
  const taken = noted(
    {
      ...decided,
      ...kept(change, move, assessment, { by: person.handle, at }),
      state,
      outcome,
      version: change.version + 1,
      knownDigest: digest,
    },
    { at, actor: person.handle, text: told(move, assessment) },
  );
  return followLateApprovals(settle(taken, assessment, at), assessment, at);
}

/** What is kept of the moment in which the work begins, and of that in which it is looked back on. */
function kept(
  { startedAt, startRevision, review }: Change,
  move: Move,
  { outline: { analysis } }: Assessment,
  { by, at }: { readonly by: string; readonly at: number },
): Pick<Change, 'startedAt' | 'startRevision' | 'review'> {
  if (move.step === 'START') return { startedAt: at, startRevision: analysis.revision, review };
  if (move.step === 'REVIEW' && move.review)
    return { startedAt, startRevision, review: { ...move.review, by, at } };
  return { startedAt, startRevision, review };
}

/** What the timeline says of a step. */
function told({ step, comment, review }: Move, assessment: Assessment): string {
  const verdict =
    review?.success === undefined || review.success === null
      ? ''
      : review.success
        ? ' as a success'
        : ' as no success';
  const said = `${deeds[step]}${verdict}${comment === null ? '' : `: ${comment}`}`;
  return step === 'ASSESS' ? `${said}: ${figures(assessment)}` : said;
}

/** A standard change that its template does not cover, or no more, is a normal one by itself. */
function withoutTemplate(change: Change, { beyondTemplate }: Assessment, at: number): Change {
  const { kind, state } = change;
  if (kind !== 'STANDARD' || beyondTemplate === null || !awaitedStates.includes(state)) return change;
  const text = `${beyondTemplate} It is a normal change from now on.`;
  return noted({ ...change, kind: 'NORMAL', state: 'SUBMITTED' }, { at, actor: ownActor, text });
}

/** What waits for nothing but approvals is approved once they are there, or its template stands in for them. */
export function settle(before: Change, assessment: Assessment, at: number): Change {
  const change = withoutTemplate(before, assessment, at);
  const state = settled(standingOf(change, assessment, at));
  if (state === change.state) return change;
  const text =
    change.kind === 'STANDARD'
      ? 'Its template stands in for approvals: it is approved.'
      : 'Everybody who must has said yes: it is approved.';
  return noted({ ...change, state }, { at, actor: ownActor, text });
}

function figures({ outline, risk }: Assessment): string {
  const { down, degraded, atRisk } = outline.analysis.summary.services;
  return `${counted(down, 'service')} down, ${degraded} degraded, ${atRisk} at risk; risk ${risk.level.toLowerCase()}, ${risk.score} of 100`;
}

/** The change with the yes or no that the step says; a no ends what was approved before it. */
function withWord(
  change: Change,
  { step, comment, seenDigest }: Move,
  person: Person,
  { outline, services, requirements, nameOf }: WholeAssessment,
  at: number,
): Change {
  if (step !== 'APPROVE' && step !== 'REJECT') return change;
  const { digest, analysis } = outline;
  const { revision } = analysis;
  if (seenDigest === null)
    throw new BadInput(`${step} needs the digest of the analysis that you looked at.`, 'seenDigest');
  if (seenDigest !== digest)
    throw new CallerError(
      'STALE',
      'The impact is not what you looked at any more. Look at it again.',
      'seenDigest',
    );
  const word: Approval = {
    by: person.handle,
    decision: step === 'APPROVE' ? 'YES' : 'NO',
    speaksFor: requirements.flatMap(({ owner, who }) =>
      owner !== null && who.includes(person.handle) ? [owner] : [],
    ),
    asManager: person.changeManager,
    valid: true,
    at,
    comment,
    impactDigest: digest,
    revision,
    services: seenServices(services),
    lapsedBecause: null,
  };
  if (step === 'APPROVE') return { ...change, approvals: [...change.approvals, word] };
  const former = change.approvals.map((approval) =>
    approval.valid
      ? { ...approval, valid: false, lapsedBecause: `${nameOf(person.handle)} rejected the change.` }
      : approval,
  );
  return { ...change, approvals: [...former, word] };
}
