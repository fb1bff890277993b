import { countingApprovals } from './approval.ts';
import { isApproved, mayBegin, type Person, type Standing, stillRequired } from './standing.ts';

/** What stands in the way of a step, as a sentence; undefined where nothing does. */
export type Condition = (standing: Standing, person: Person) => string | undefined;

export const isComplete: Condition = ({ lacking }) =>
  lacking.length === 0 ? undefined : `Still missing: ${lacking.join(', ')}.`;

export const targetsAreThere: Condition = ({ targetsGone }) =>
  targetsGone === 0
    ? undefined
    : `${targetsGone} of its targets ${targetsGone === 1 ? 'is' : 'are'} not there any more: name what is acted on instead.`;

export const tasksAreSettled: Condition = ({ openTasks }) =>
  openTasks.length === 0
    ? undefined
    : `Tasks are still open: ${openTasks.join('; ')}. Tick them, or say why one is left out.`;

export const notSaidYes: Condition = ({ approvals }, { handle }) =>
  approvals.some(({ by, decision, valid }) => valid && decision === 'YES' && by === handle)
    ? 'You have said yes already.'
    : undefined;

export const approvalsAreThere: Condition = (standing) => {
  if (mayBegin(standing)) return undefined;
  if (standing.kind === 'EMERGENCY')
    return 'A change manager other than its authors has to authorise an emergency change.';
  return missing(standing);
};

/** Those of an emergency that could wait until it was over. */
export const laterApprovalsAreThere: Condition = (standing) =>
  standing.kind !== 'EMERGENCY' || isApproved(standing) ? undefined : missing(standing);

function missing(standing: Standing): string {
  const who = stillRequired(standing).map(({ role, owner }) =>
    role === 'CHANGE_MANAGER' || owner === null ? 'a change manager' : standing.nameOf(owner),
  );
  return who.length === 0
    ? 'Nobody but its authors has said yes.'
    : `Still to say yes: ${[...new Set(who)].join(', ')}.`;
}

/** Four eyes on the work, too: whoever does it is not the only one who said yes. */
export const othersSaidYes: Condition = ({ approvals, editors, preApproved }, { handle }) =>
  preApproved || countingApprovals(approvals, editors).some(({ by }) => by !== handle)
    ? undefined
    : 'Whoever implements a change cannot be the only one who approved it.';

export const isInWindow: Condition = ({ start, end, now }) => {
  if (start === null || end === null) return 'It has no window.';
  if (now < start) return `Its window begins at ${new Date(start).toISOString()}.`;
  return now > end ? `Its window ended at ${new Date(end).toISOString()}.` : undefined;
};

export const isNotFrozen: Condition = ({ freezes, now }) => {
  const still = freezes.filter(({ until }) => until > now);
  if (still.length === 0) return undefined;
  const list = still.map(({ title, until }) => `${title}, until ${new Date(until).toISOString()}`);
  return `Changes are frozen: ${list.join('; ')}.`;
};

/** What goes out with a release starts when that release comes to it. */
export const isItsTurn: Condition = ({ heldBack }) => heldBack ?? undefined;
