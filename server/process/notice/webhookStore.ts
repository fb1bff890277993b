import { defineStatement, integer, type Runner } from '../../graph/statement.ts';
import type { NoticeEvent } from '../../model/notice.ts';

/** Where another program wants to be told of changes. Its secret is kept sealed, and read by the courier alone. */
export interface Webhook {
  readonly id: string;
  readonly url: string;
  readonly events: readonly NoticeEvent[];
  /** ms since 1970 */
  readonly openedAt: number;
  /** A handle. */
  readonly openedBy: string;
  /** ms since 1970; null while it is told. */
  readonly pausedAt: number | null;
  /** When it was last tried (ms since 1970); null before. */
  readonly answeredAt: number | null;
  /** Why the last attempt failed, as a sentence; null where it did not. */
  readonly lastError: string | null;
}
type Created = Pick<Webhook, 'id' | 'url' | 'events' | 'openedBy'> & { openedAt: unknown; secret: string };

const create = defineStatement<Created, never>('webhook/create');
const all = defineStatement<object, Webhook>('webhook/all');
const lock = defineStatement<{ id: string }, Webhook>('webhook/lock');
const pause = defineStatement<{ id: string; pausedAt: unknown }, never>('webhook/pause');
const remove = defineStatement<{ id: string }, never>('webhook/remove');

/** @param secret sealed */
export async function createWebhook(transaction: Runner, webhook: Webhook, secret: string): Promise<void> {
  const { id, url, events, openedBy, openedAt } = webhook;
  await create.run(transaction, { id, url, events, openedBy, openedAt: integer(openedAt), secret });
}

/** All there are, the oldest first: they are few. */
export const readWebhooks = (runner: Runner): Promise<Webhook[]> => all.run(runner, {});

/** A webhook as nobody else can remove it until the transaction ends; undefined where there is none. */
export async function lockWebhook(transaction: Runner, id: string): Promise<Webhook | undefined> {
  const [row] = await lock.run(transaction, { id });
  return row;
}

/** @param pausedAt ms since 1970; null: it is told again */
export async function markPaused(transaction: Runner, id: string, pausedAt: number | null): Promise<void> {
  await pause.run(transaction, { id, pausedAt: pausedAt === null ? null : integer(pausedAt) });
}

export async function deleteWebhook(transaction: Runner, id: string): Promise<void> {
  await remove.run(transaction, { id });
}
