import type { Access } from './access/access.ts';
import type { Closing } from './closing.ts';
import type { Config } from './config.ts';
import type { Log } from './http/log.ts';
import { Courier } from './process/notice/courier.ts';
import { forgetNotices } from './process/notice/forgetNotices.ts';
import { Mailer } from './process/notice/mailer.ts';

const lookEvery = 2_000;
const forgetEvery = 3_600_000;

/** Takes what others are to be told of changes to them, for as long as the server runs. @param url what links begin with */
export function startCourier(
  { database, peppers }: Access,
  { mail, webhookPrivate }: Pick<Config, 'mail' | 'webhookPrivate'>,
  url: string,
  { log, closing }: { readonly log: Log; readonly closing: Closing },
): void {
  const courier = new Courier({
    database,
    url,
    unseal: (id, sealed) => peppers.unseal(`webhook ${id}`, sealed),
    mailer: mail && new Mailer(mail),
    privateToo: webhookPrivate,
    givenUp: (delivery) => log.warn(delivery, 'Somebody could not be told of a change'),
  });
  const looking = setInterval(() => {
    courier.round().catch((error) => log.warn({ err: error }, 'What others are to be told waits'));
  }, lookEvery).unref();
  const forgetting = setInterval(() => {
    forgetNotices(database, Date.now()).catch((error) =>
      log.warn({ err: error }, 'What others were told long ago is still kept'),
    );
  }, forgetEvery).unref();
  closing.add(async () => {
    clearInterval(looking);
    clearInterval(forgetting);
    await courier.close();
  });
}
