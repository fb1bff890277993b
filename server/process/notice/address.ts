import { randomUUID } from 'node:crypto';
import type { Database } from '../../graph/database.ts';
import { defineStatement, integer } from '../../graph/statement.ts';
import type { DeliveryWay, NoticeEvent } from '../../model/notice.ts';
import { readWebhooks } from './webhookStore.ts';

interface Locked {
  readonly id: string;
  readonly event: NoticeEvent;
  readonly people: readonly string[];
  readonly open: boolean;
}
interface DeliveryRow {
  readonly id: string;
  readonly noticeId: string;
  readonly way: DeliveryWay;
  readonly receiver: string;
}

const open = defineStatement<{ limit: unknown }, { id: string }>('notice/open');
const lock = defineStatement<{ ids: readonly string[] }, Locked>('notice/lock');
const close = defineStatement<{ ids: readonly string[] }, never>('notice/close');
const addresses = defineStatement<{ handles: readonly string[] }, { handle: string }>('notice/addresses');
const write = defineStatement<{ rows: readonly DeliveryRow[] }, never>('notice/write-deliveries');

const atOnce = 100;

/**
 * Writes a delivery for each receiver of the notices that are in the outbox, and takes them out of it: both or neither,
 * so that each receiver has one of each notice, whichever servers are at it.
 * @param mail whether people are written to
 */
export async function addressNotices(database: Database, mail: boolean): Promise<void> {
  const found = await database.read((transaction) => open.run(transaction, { limit: integer(atOnce) }));
  if (found.length === 0) return;
  // In one order, so that two servers do not wait for each other.
  const ids = found.map(({ id }) => id).sort();
  await database.write(async (transaction) => {
    const notices = (await lock.run(transaction, { ids })).filter((notice) => notice.open);
    if (notices.length === 0) return;
    const webhooks = await readWebhooks(transaction);
    const handles = mail ? [...new Set(notices.flatMap(({ people }) => people))] : [];
    const reachable = new Set((await addresses.run(transaction, { handles })).map(({ handle }) => handle));
    const rows = notices.flatMap(({ id, event, people }) => [
      ...webhooks
        .filter(({ events, pausedAt }) => pausedAt === null && events.includes(event))
        .map((webhook) => deliveryTo(id, 'WEBHOOK', webhook.id)),
      ...people.filter((handle) => reachable.has(handle)).map((handle) => deliveryTo(id, 'MAIL', handle)),
    ]);
    await write.run(transaction, { rows });
    await close.run(transaction, { ids: notices.map(({ id }) => id) });
  });
  if (found.length === atOnce) await addressNotices(database, mail);
}

const deliveryTo = (noticeId: string, way: DeliveryWay, receiver: string): DeliveryRow => ({
  id: `d${randomUUID().replaceAll('-', '')}`,
  noticeId,
  way,
  receiver,
});
