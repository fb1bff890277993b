import type { Database } from '../graph/database.ts';
import { defineStatement, integer } from '../graph/statement.ts';
import { BadInput, Forbidden, LimitExceeded, NotFound } from '../model/errors.ts';
import { type Caller, type Principal, readingRoles } from '../model/principal.ts';
import { accessOf } from './access.ts';
import { appendAudit } from './audit.ts';
import { hasRole, requireReader } from './policy.ts';
import { newKey, newSecret } from './secret.ts';
import { lastUseStep } from './tokenCheck.ts';

/** An address at which a calendar program reads the schedule of change as somebody. */
export interface CalendarFeed {
  readonly id: string;
  readonly label: string;
  /** ms since 1970 */
  readonly openedAt: number;
  /** To the minute; null: nobody has read it yet. */
  readonly lastReadAt: number | null;
}

interface NewFeed {
  readonly id: string;
  readonly principalId: string;
  readonly hash: string;
  readonly label: string;
  readonly now: unknown;
}
const open = defineStatement<NewFeed, { opened: boolean }>('access/openFeed');
const ofPrincipal = defineStatement<{ principalId: string }, CalendarFeed>('access/feedsOf');
const find = defineStatement<{ id: string }, { hash: string; principal: Principal }>('access/findFeed');
const close = defineStatement<
  { id: string; principalId: string; any: boolean },
  { handle: string; label: string }
>('access/closeFeed');
const touch = defineStatement<{ id: string; now: unknown; notAfter: unknown }, never>('access/touchFeed');

const most = 20;
const longestLabel = 200;

/** The caller's own feeds, the newest first. */
export const feedsOf = (database: Database, caller: Caller): Promise<CalendarFeed[]> =>
  database.read((transaction) => ofPrincipal.run(transaction, { principalId: caller.id }));

/**
 * Opens a feed that reads as the caller. Its secret is nowhere kept.
 * @returns the feed's id, and the secret that its address carries
 * @throws Forbidden to those who read nothing; BadInput (`label`); LimitExceeded
 */
export async function openFeed(
  database: Database,
  caller: Caller,
  label: string,
): Promise<{ id: string; secret: string }> {
  requireReader(caller);
  // A session or a token speaks for a principal; what a token is limited to, a feed could not be held to.
  if (caller.sources !== undefined || caller.scopes !== undefined)
    throw new Forbidden('A token with limits of its own opens no feed.');
  const named = label.trim();
  if (named === '' || named.length > longestLabel)
    throw new BadInput(`A feed has a name of 1 to ${longestLabel} characters.`, 'label');
  const id = newKey();
  const secret = `${id}.${newSecret()}`;
  const hash = accessOf(database).peppers.hash('feed', secret);
  await database.write(async (transaction) => {
    const known = await ofPrincipal.run(transaction, { principalId: caller.id });
    if (known.length >= most && !known.some((feed) => feed.id === id))
      throw new LimitExceeded(`At most ${most} feeds are open at once. Close one of them first.`);
    const feed = { id, principalId: caller.id, hash, label: named, now: integer(Date.now()) };
    const [row] = await open.run(transaction, feed);
    if (row === undefined) throw new NotFound('There is nobody for whom a feed could be opened.');
    // The second run of a write whose reply was lost finds the feed, and its audit entry with it.
    if (!row.opened) return;
    const detail = { principal: caller.handle, label: named };
    await appendAudit(transaction, { actor: caller.handle, action: 'FEED_OPENED', subject: id, detail });
  });
  return { id, secret };
}

/** Ends a feed at once: one's own, or as an administrator anybody's. @throws NotFound */
export async function closeFeed(database: Database, caller: Caller, id: string): Promise<void> {
  const any = hasRole(caller);
  await database.write(async (transaction) => {
    const [row] = await close.run(transaction, { id, principalId: caller.id, any });
    if (row === undefined) throw new NotFound('There is no such feed.', 'id');
    const detail = { principal: row.handle, label: row.label };
    await appendAudit(transaction, { actor: caller.handle, action: 'FEED_CLOSED', subject: id, detail });
  });
}

/**
 * Whom the secret of a feed's address reads as.
 * @throws NotFound where there is no such feed, or its holder may read nothing any more; which of them is not told
 */
export async function feedHolder(database: Database, secret: string): Promise<Principal> {
  const id = /^([0-9a-f]{20})\.[\w-]{43}$/.exec(secret)?.[1];
  const [row] = id ? await database.read((transaction) => find.run(transaction, { id })) : [];
  const { peppers } = accessOf(database);
  const holds = row !== undefined && peppers.matches('feed', secret, row.hash);
  if (!id || !holds || !row.principal.roles.some((role) => role === 'ADMIN' || readingRoles.includes(role)))
    throw new NotFound('There is no such feed, or not any more.');
  const now = Date.now();
  // Nobody waits for it, and a reading is not refused because it failed.
  database
    .write((transaction) =>
      touch.run(transaction, { id, now: integer(now), notAfter: integer(now - lastUseStep) }),
    )
    .catch(() => undefined);
  return row.principal;
}
