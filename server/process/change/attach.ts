import { readNameOf } from '../../graph/read/names.ts';
import type { Runner } from '../../graph/statement.ts';
import { overStates } from '../../model/change/changeState.ts';
import type { Person } from '../../model/change/standing.ts';
import { refusedToRequesters } from '../../model/change/who.ts';
import { Conflict, Forbidden, LimitExceeded, NotFound } from '../../model/errors.ts';
import { alterChange } from './alter.ts';
import { checkedLink } from './attachment.ts';
import { type Change, noted } from './change.ts';
import type { ChangeContext } from './changeContext.ts';

const most = 50;

/**
 * Attaches something to a change by its address. It is no edit: the version stays, and nothing lapses.
 * @throws NotFound, Forbidden, BadInput (`title`, `url`), Conflict, LimitExceeded
 */
export function attachToChange(
  context: ChangeContext,
  { id, ...link }: { readonly id: string; readonly title: string; readonly url: string },
  person: Person,
): Promise<Change> {
  const { title, url } = checkedLink(link);
  return alterChange(context, id, async (before, transaction) => {
    await requireMayAttach(transaction, before, person);
    const { attachments } = before;
    if (attachments.some((each) => each.url === url)) throw new Conflict('This is attached already.', 'url');
    if (attachments.length >= most)
      throw new LimitExceeded(`A change has at most ${most} attachments.`, 'url');
    const [at, by] = [Date.now(), person.handle];
    const change = { ...before, attachments: [...attachments, { title, url, by, at }] };
    return {
      change: noted(change, { at, actor: by, text: `attached ${title}` }),
      actor: by,
      action: 'change.attached',
      detail: { title, url },
    };
  });
}

/** Takes an attachment away again. @throws NotFound, Forbidden, Conflict */
export function detachFromChange(
  context: ChangeContext,
  { id, url }: { readonly id: string; readonly url: string },
  person: Person,
): Promise<Change> {
  return alterChange(context, id, async (before, transaction) => {
    await requireMayAttach(transaction, before, person);
    const gone = before.attachments.find((each) => each.url === url);
    if (!gone) throw new NotFound('This is not attached.', 'url');
    const change = { ...before, attachments: before.attachments.filter((each) => each !== gone) };
    return {
      change: noted(change, { at: Date.now(), actor: person.handle, text: `took ${gone.title} away` }),
      actor: person.handle,
      action: 'change.detached',
      detail: { title: gone.title, url, attachedBy: gone.by },
    };
  });
}

/** Its requester, and whoever manages changes; once it is over it stays as it is. */
async function requireMayAttach(runner: Runner, change: Change, person: Person): Promise<void> {
  const nameOf = await readNameOf(runner, [change.requester]);
  const refusal = person.changeManager ? undefined : refusedToRequesters({ ...change, nameOf }, person);
  if (refusal !== undefined) throw new Forbidden(refusal);
  if (overStates.includes(change.state))
    throw new Conflict(`A change that is ${change.state} stays as it is.`, 'id');
}
