import { randomUUID } from 'node:crypto';
import type { Database } from '../../graph/database.ts';
import { defineStatement, integer } from '../../graph/statement.ts';
import type { DeliveryState, DeliveryWay } from '../../model/notice.ts';
import { addressNotices } from './address.ts';
import { mostAttempts, waitAfter } from './backOff.ts';
import type { Letter } from './mailer.ts';
import { mailOf, webhookBody } from './message.ts';
import type { Notice } from './notice.ts';
import { postWebhook } from './postWebhook.ts';

/** What the courier needs of the program around it. */
export interface CourierOptions {
  readonly database: Database;
  /** How people reach this server: what links begin with, without a slash at the end. */
  readonly url: string;
  /** Opens the secret of a webhook; undefined where it was sealed with a pepper that is not known any more. */
  unseal(webhookId: string, sealed: string): string | undefined;
  /** Absent: nobody is written to. */
  readonly mailer?: { send(letter: Letter): Promise<void> } | undefined;
  /** Whether webhooks may go to private and loopback addresses. */
  readonly privateToo: boolean;
  /** Told of what is given up. */
  givenUp(delivery: { readonly id: string; readonly way: DeliveryWay; readonly error: string }): void;
  /** How long (ms) to wait after some failed attempts. */
  readonly waitAfter?: (attempts: number) => number;
}

interface Taken {
  readonly way: DeliveryWay;
  /** With this one. */
  readonly attempts: number;
  readonly webhook: { readonly id: string; readonly url: string; readonly secret: string } | null;
  readonly email: string | null;
  readonly notice: Notice;
}
interface Settled {
  id: string;
  taken: string;
  state: DeliveryState;
  error: string | null;
  delay: unknown;
}

const due = defineStatement<{ limit: unknown }, { id: string }>('notice/due');
const take = defineStatement<{ id: string; taken: string; leaseMs: unknown }, Taken>('notice/take');
const settle = defineStatement<Settled, never>('notice/settle');

const atOnce = 8;
/** How long nobody else tries what was taken: longer than any attempt takes. */
const leaseMs = 120_000;
/** How long (ms) an attempt may take as a whole. */
const patience = 60_000;
const longestError = 300;

/**
 * Takes what is in the outbox to its receivers, at least once: each delivery is taken under a lease, so of several servers
 * one has it at a time, and what a server that died had taken is tried again when the lease ends.
 */
export class Courier {
  readonly #options: CourierOptions;
  #running: Promise<void> | undefined;
  #closed = false;

  constructor(options: CourierOptions) {
    this.#options = options;
  }

  /** Resolves when nothing is due any more. @throws what the database throws; the next round makes up for it */
  round(): Promise<void> {
    this.#running ??= this.#deliverAll().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  /** Ends once what is under way is settled; the rest waits for the next start, or for another server. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#running?.catch(() => undefined);
  }

  async #deliverAll(): Promise<void> {
    const { database, mailer } = this.#options;
    await addressNotices(database, mailer !== undefined);
    while (!this.#closed) {
      const rows = await database.read((transaction) => due.run(transaction, { limit: integer(atOnce) }));
      if (rows.length === 0) return;
      const taken = await Promise.all(rows.map(({ id }) => this.#deliver(id)));
      // Another server has them all.
      if (!taken.includes(true)) return;
    }
  }

  /** @returns whether it was this server's to deliver */
  async #deliver(id: string): Promise<boolean> {
    const { database } = this.#options;
    const taken = randomUUID();
    const [delivery] = await database.write((transaction) =>
      take.run(transaction, { id, taken, leaseMs: integer(leaseMs) }),
    );
    if (!delivery) return false;
    const error = await this.#attempt(delivery).then(
      () => null,
      (failure: Error) => failure.message.slice(0, longestError),
    );
    const over = error === null || delivery.attempts >= mostAttempts || !receiverOf(delivery);
    const state = error === null ? 'DELIVERED' : over ? 'GIVEN_UP' : 'WAITING';
    const wait = this.#options.waitAfter ?? ((attempts) => waitAfter(attempts, Math.random()));
    const delay = integer(over ? 0 : wait(delivery.attempts));
    await database.write((transaction) => settle.run(transaction, { id, taken, state, error, delay }));
    if (error !== null && over) this.#options.givenUp({ id, way: delivery.way, error });
    return true;
  }

  async #attempt(delivery: Taken): Promise<void> {
    const { notice, way, webhook, email } = delivery;
    if (!receiverOf(delivery)) throw new Error('There is no such receiver any more.');
    if (way === 'WEBHOOK' && webhook) return this.#post(webhook, notice);
    const { mailer, url } = this.#options;
    if (!mailer || !email) throw new Error('This server writes no mail.');
    const sent = mailer.send({ id: notice.id, to: email, ...mailOf(notice, url) });
    await Promise.race([sent, tooLate()]);
  }

  #post({ id, url, secret: sealed }: NonNullable<Taken['webhook']>, notice: Notice): Promise<void> {
    const secret = this.#options.unseal(id, sealed);
    if (secret === undefined)
      throw new Error('Its secret was sealed with a pepper that is not known any more. Open it anew.');
    const { privateToo } = this.#options;
    return postWebhook({ url, secret, notice, body: webhookBody(notice, this.#options.url), privateToo });
  }
}

/** Where it goes; null where whoever it was for has gone. */
const receiverOf = ({ way, webhook, email }: Taken) => (way === 'WEBHOOK' ? webhook : email);

const tooLate = (): Promise<never> =>
  new Promise((_resolve, reject) => {
    setTimeout(() => reject(new Error('The mail server took too long.')), patience).unref();
  });
