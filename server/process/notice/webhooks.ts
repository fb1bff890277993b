import { randomUUID } from 'node:crypto';
import { BadInput, LimitExceeded, NotFound } from '../../model/errors.ts';
import type { NoticeEvent } from '../../model/notice.ts';
import type { ChangeContext } from '../change/changeContext.ts';
import {
  createWebhook,
  deleteWebhook,
  lockWebhook,
  markPaused,
  readWebhooks,
  type Webhook,
} from './webhookStore.ts';

type Context = Pick<ChangeContext, 'database' | 'appendAudit'>;

const most = 50;
const longestUrl = 2_000;

/**
 * Opens a webhook.
 * @param seal seals the secret with which its deliveries are signed, for the webhook of an id
 * @param actor a handle
 * @throws BadInput at `url` or `events`; LimitExceeded where there are too many
 */
export async function openWebhook(
  { database, appendAudit }: Context,
  { url, events }: { readonly url: string; readonly events: readonly NoticeEvent[] },
  seal: (id: string) => string,
  actor: string,
): Promise<Webhook> {
  const checked = checkedUrl(url);
  const wanted = [...new Set(events)];
  if (wanted.length === 0) throw new BadInput('A webhook is told of at least one event.', 'events');
  const webhook: Webhook = {
    id: `h${randomUUID().replaceAll('-', '')}`,
    url: checked.href,
    events: wanted,
    openedAt: Date.now(),
    openedBy: actor,
    ...{ pausedAt: null, answeredAt: null, lastError: null },
  };
  return database.write(async (transaction) => {
    const known = await readWebhooks(transaction);
    // The reply to our own commit was lost, and this is the driver's second try.
    if (known.some(({ id }) => id === webhook.id)) return webhook;
    if (known.length >= most) throw new LimitExceeded(`There may be up to ${most} webhooks.`, 'url');
    await createWebhook(transaction, webhook, seal(webhook.id));
    const detail = { origin: checked.origin, events: wanted };
    await appendAudit(transaction, { actor, action: 'webhook.opened', subject: webhook.id, detail });
    return webhook;
  });
}

/**
 * Pauses a webhook: it is told of nothing that happens until it is resumed; what waits for it is sent then.
 * @param paused false: resumes it
 * @param actor a handle
 * @throws NotFound at `id`
 */
export function pauseWebhook(
  { database, appendAudit }: Context,
  { id, paused }: { readonly id: string; readonly paused: boolean },
  actor: string,
): Promise<Webhook> {
  const now = Date.now();
  return database.write(async (transaction) => {
    const webhook = await lockWebhook(transaction, id);
    if (!webhook) throw new NotFound('There is no webhook with this id.', 'id');
    // Who comes second finds it done, and so does the driver's second try after a lost reply.
    if ((webhook.pausedAt !== null) === paused) return webhook;
    const pausedAt = paused ? now : null;
    await markPaused(transaction, id, pausedAt);
    const action = paused ? 'webhook.paused' : 'webhook.resumed';
    const detail = { origin: new URL(webhook.url).origin };
    await appendAudit(transaction, { actor, action, subject: id, detail });
    return { ...webhook, pausedAt };
  });
}

/**
 * Removes a webhook; what it has not been told yet is given up.
 * @param actor a handle
 * @throws NotFound at `id`
 */
export async function removeWebhook(
  { database, appendAudit }: Context,
  id: string,
  actor: string,
): Promise<void> {
  let removed = false;
  await database.write(async (transaction) => {
    const webhook = await lockWebhook(transaction, id);
    // Of the driver's second try after a lost reply nothing is left to do.
    if (!webhook && removed) return;
    if (!webhook) throw new NotFound('There is no webhook with this id.', 'id');
    removed = true;
    await deleteWebhook(transaction, id);
    const detail = { origin: new URL(webhook.url).origin, events: webhook.events };
    await appendAudit(transaction, { actor, action: 'webhook.removed', subject: id, detail });
  });
}

/** @throws BadInput at `url` where it is none that a webhook may have */
function checkedUrl(text: string): URL {
  const url = URL.parse(text.trim());
  if (!url || !['http:', 'https:'].includes(url.protocol) || text.length > longestUrl)
    throw new BadInput(
      `A webhook has an address that begins with https:// or http://, of up to ${longestUrl} characters.`,
      'url',
    );
  if (url.username !== '' || url.password !== '')
    throw new BadInput('A webhook’s address carries no password; its signature vouches for it.', 'url');
  url.hash = '';
  return url;
}
