import { randomUUID } from 'node:crypto';
import { type ChangeState, editableStates } from '../../model/change/changeState.ts';
import type { NoticeEvent } from '../../model/notice.ts';
import { type Assessment, requiredNow } from '../change/assessment.ts';
import type { Change } from '../change/change.ts';
import { counted } from '../change/words.ts';
import type { Notice } from './notice.ts';

/** What happened to a change, and whom it concerns. */
interface News {
  readonly event: NoticeEvent;
  readonly text: string;
  readonly people: readonly string[];
}

/** Nobody is asked for a word on what is not submitted. */
const unasked: readonly ChangeState[] = ['DRAFT', 'ASSESSED', 'REJECTED'];

/**
 * What is to be told of an alteration, and the change with whom it has asked and which conflicts it has told of: so
 * nothing is told again with the next alteration.
 * @param actor the handle of whoever altered it: nobody is told what they did themselves
 * @param at ms since 1970
 */
export function tell(
  before: Change,
  altered: Change,
  assessment: Assessment,
  { actor, at }: { readonly actor: string; readonly at: number },
): { readonly change: Change; readonly notices: readonly Notice[] } {
  const conflicts = editableStates.includes(altered.state) ? assessment.conflicts : [];
  const change: Change = {
    ...altered,
    asked: unasked.includes(altered.state)
      ? []
      : unique(requiredNow(altered, assessment).flatMap(({ who }) => who)),
    // A draft may still be anything.
    conflictsWith: altered.state === 'DRAFT' ? [] : conflicts.map((conflict) => conflict.with.id),
  };
  const news = [
    lapsed(before, change, assessment),
    wanted(before, change, assessment),
    conflictFound(before, change, assessment),
    started(before, change),
    failed(before, change, assessment),
    overdue(before, change, assessment),
  ].filter((each) => each !== undefined);
  return { change, notices: news.map((each) => noticeOf(change, each, actor, at)) };
}

function noticeOf(change: Change, { event, text, people }: News, actor: string, at: number): Notice {
  const { number, title, kind, state, start, end } = change;
  return {
    id: `n${randomUUID().replaceAll('-', '')}`,
    ...{ event, at, actor, changeId: change.id, number, title, kind, state, start, end, text },
    people: unique(people).filter((handle) => handle !== actor),
  };
}

function lapsed(before: Change, change: Change, { nameOf }: Assessment): News | undefined {
  const givers = change.approvals
    .filter(({ valid, decision }, at) => decision === 'YES' && !valid && before.approvals[at]?.valid)
    .map(({ by }) => by);
  // A no ends what was approved before it, and whoever says it says why.
  if (givers.length === 0 || change.state === 'REJECTED') return undefined;
  return {
    event: 'APPROVAL_LAPSED',
    text: `${counted(givers.length, 'approval')} lapsed (${givers.map(nameOf).join(', ')}): what it hits, or its plan, is not what was approved any more.`,
    people: [...givers, change.requester],
  };
}

function wanted(before: Change, { asked, kind, state }: Change, { nameOf }: Assessment): News | undefined {
  const people = asked.filter((handle) => !before.asked.includes(handle));
  if (people.length === 0) return undefined;
  const late = kind === 'EMERGENCY' && !editableStates.includes(state);
  const text = `It waits for the word of ${people.map(nameOf).join(', ')}${late ? ', which is due before it is closed' : ''}.`;
  return { event: 'APPROVAL_WANTED', text, people };
}

function conflictFound(before: Change, change: Change, { conflicts }: Assessment): News | undefined {
  // Of two that meet the first to notice tells both.
  const found = conflicts
    .map((conflict) => conflict.with)
    .filter(({ id }) => change.conflictsWith.includes(id) && !before.conflictsWith.includes(id))
    .filter(({ conflictsWith }) => !conflictsWith.includes(change.id));
  if (found.length === 0) return undefined;
  return {
    event: 'CONFLICT_FOUND',
    text: `It is in the way of ${found.map(({ number }) => number).join(', ')}, planned for the same time.`,
    people: [change.requester, ...found.map(({ requester }) => requester)],
  };
}

function started(before: Change, change: Change): News | undefined {
  if (change.state !== 'IN_PROGRESS' || before.state === 'IN_PROGRESS') return undefined;
  return { event: 'STARTED', text: 'The work on it has begun.', people: involved(change) };
}

function failed(before: Change, change: Change, { requirements }: Assessment): News | undefined {
  if (change.state !== 'FAILED' || before.state === 'FAILED') return undefined;
  const owners = requirements.flatMap(({ who }) => who);
  return { event: 'FAILED', text: 'The work on it has failed.', people: [...involved(change), ...owners] };
}

function overdue(before: Change, change: Change, { nameOf }: Assessment): News | undefined {
  if (change.overdueAt === null || before.overdueAt !== null) return undefined;
  return {
    event: 'APPROVALS_OVERDUE',
    text: `The approvals that this emergency skipped are overdue: it waits for the word of ${change.asked.map(nameOf).join(', ')}.`,
    people: [...change.asked, ...involved(change)],
  };
}

/** Whoever wrote on it or said yes to it. */
const involved = ({ editors, approvals }: Change): string[] => [
  ...editors,
  ...approvals.filter(({ valid, decision }) => valid && decision === 'YES').map(({ by }) => by),
];

const unique = (handles: readonly string[]): string[] => [...new Set(handles)];
