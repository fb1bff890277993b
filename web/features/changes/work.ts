import type { ChangeStep } from '../../../server/model/change/changeState.ts';
import type { JudgedChange, OpenChanges, PreparedChange } from './workQuery.ts';

/** A change that waits for somebody's yes. */
export interface Asked {
  readonly change: JudgedChange;
  /** Why this person is asked, a sentence for each reason. */
  readonly because: readonly string[];
  /** Why their former yes does not count any more. */
  readonly lapsedBecause: string | undefined;
}

/** A change that goes on by a step of this person's. */
export interface Due {
  readonly change: JudgedChange;
  readonly steps: readonly ChangeStep[];
}

export interface Work {
  /** Those that need this person's yes, the soonest first. */
  readonly asked: readonly Asked[];
  /** Emergencies of which approvals are overdue, that this person wrote, gives a word on or manages. */
  readonly overdue: readonly JudgedChange[];
  /** Those that this person can take further, the soonest first. */
  readonly due: readonly Due[];
  /** This person's own that wait for others, or for their window. */
  readonly waiting: readonly JudgedChange[];
  /** This person's own that are being prepared, the newest first. */
  readonly drafts: readonly PreparedChange[];
}

/** Steps that are taken where a change was opened; whoever else may take them is not waited for. */
const ownSteps: readonly ChangeStep[] = ['START', 'IMPLEMENT', 'FAIL', 'BACK_OUT'];
/** Steps of change managers. */
const managersSteps: readonly ChangeStep[] = ['SCHEDULE', 'REVIEW', 'CLOSE'];

/**
 * What of all that is open waits for a person.
 * @param me a handle
 * @param managesChanges whether all that is overdue is this person's to look after
 */
export function workOf({ judged, prepared }: OpenChanges, me: string, managesChanges = false): Work {
  const asked = judged.flatMap((change) => askedOf(change, me));
  const due = judged.flatMap((change) => dueOf(change, me));
  const concerns = (change: JudgedChange) =>
    change.requester === me || [...asked, ...due].some((each) => each.change === change);
  const mine = judged.filter(({ requester }) => requester === me);
  return {
    asked: asked.sort((one, other) => soonest(one.change, other.change)),
    overdue: judged.filter((change) => change.approvalsOverdue && (managesChanges || concerns(change))),
    due: due.sort((one, other) => soonest(one.change, other.change)),
    waiting: mine.filter((change) => !due.some((each) => each.change === change)).sort(soonest),
    drafts: prepared.filter(({ requester }) => requester === me),
  };
}

/** ISO 8601 sorts as text; what has no window comes last. */
const soonest = (one: JudgedChange, other: JudgedChange) =>
  (one.start ?? '9999').localeCompare(other.start ?? '9999');

const allows = (change: JudgedChange, step: ChangeStep) =>
  change.steps.some((option) => option.step === step && option.allowed);

function askedOf(change: JudgedChange, me: string): Asked[] {
  const because = change.requiredApprovals
    .filter(({ who }) => who.includes(me))
    .map((required) => required.because);
  if (because.length === 0 || !allows(change, 'APPROVE')) return [];
  const former = change.approvals.findLast(({ by, decision }) => by === me && decision === 'YES');
  return [
    { change, because, lapsedBecause: former?.valid === false ? (former.lapsedBecause ?? '') : undefined },
  ];
}

function dueOf(change: JudgedChange, me: string): Due[] {
  const steps = change.steps
    .filter(({ allowed }) => allowed)
    .map(({ step }) => step)
    .filter((step) => managersSteps.includes(step) || (change.requester === me && ownSteps.includes(step)));
  return steps.length > 0 ? [{ change, steps }] : [];
}
