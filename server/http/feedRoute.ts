import { feedHolder } from '../access/calendarFeeds.ts';
import type { Database } from '../graph/database.ts';
import { scheduleFeed } from '../process/feed/scheduleFeed.ts';
import type { Handler } from './exchange.ts';
import type { RateLimit } from './rateLimit.ts';

/**
 * `GET /feeds/:secret`: the schedule of change for calendar programs, which can send no header. The address is the secret,
 * so it is good for this alone, and stands in no log.
 * @param base where people reach the app; undefined: events have no links
 */
export function feedRoute(database: Database, rate: RateLimit, base: string | undefined): Handler {
  return async ({ request, response, address }, { secret = '' }) => {
    // Whoever guesses is slowed down before anything is looked up.
    rate.take(`feed ${address}`);
    await feedHolder(database, secret.replace(/\.ics$/, ''));
    const text = await database.read((transaction) => scheduleFeed(transaction, base, Date.now()));
    response.writeHead(200, {
      'content-type': 'text/calendar; charset=utf-8',
      'content-length': Buffer.byteLength(text),
      'cache-control': 'private, no-store',
    });
    response.end(request.method === 'HEAD' ? undefined : text);
  };
}
