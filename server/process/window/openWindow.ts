import { randomUUID } from 'node:crypto';
import { BadInput } from '../../model/errors.ts';
import type { WindowKind } from '../../model/windowKind.ts';
import type { ChangeContext } from '../change/changeContext.ts';
import { checkedRule, checkedTimeZone } from './recurrence.ts';
import type { Window } from './window.ts';
import { createWindow, readWindows } from './windowStore.ts';

export interface WindowRequest {
  readonly kind: WindowKind;
  readonly title: string;
  /** Ids of CIs that are known to be there. */
  readonly ciIds: readonly string[];
  readonly start: Date;
  readonly end: Date;
  readonly rule?: string | null | undefined;
  readonly timeZone?: string | null | undefined;
}

const longestTitle = 300;

/**
 * Opens a window.
 * @param actor a handle
 * @throws BadInput with the place below `input`
 */
export async function openWindow(
  { database, appendAudit }: Pick<ChangeContext, 'database' | 'appendAudit'>,
  request: WindowRequest,
  actor: string,
): Promise<Window> {
  const window = windowBy(request);
  return database.write(async (transaction) => {
    // The reply to our own commit was lost, and this is the driver's second try.
    const [known] = await readWindows(transaction, [window.id]);
    if (known) return known;
    await createWindow(transaction, window);
    await appendAudit(transaction, {
      actor,
      action: 'window.opened',
      subject: window.id,
      detail: { ...window },
    });
    return window;
  });
}

function windowBy({ kind, title, ciIds, ...request }: WindowRequest): Window {
  const named = title.trim();
  if (named === '' || named.length > longestTitle)
    throw new BadInput(`A window has a title of 1 to ${longestTitle} characters.`, 'input.title');
  const [start, end] = [request.start.getTime(), request.end.getTime()];
  if (end <= start) throw new BadInput('A window ends after it starts.', 'input.end');
  const timeZone = checkedTimeZone(request.timeZone ?? 'UTC', 'input.timeZone');
  const rule =
    request.rule == null ? null : checkedRule({ rule: request.rule, start, timeZone }, 'input.rule');
  const id = `w${randomUUID().replaceAll('-', '')}`;
  return { id, kind, title: named, ciIds: [...new Set(ciIds)], start, end, rule, timeZone };
}
