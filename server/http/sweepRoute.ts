import { requireRole } from '../access/policy.ts';
import type { Caller } from '../model/principal.ts';
import type { SweepReport } from '../reconcile/sweep/sweep.ts';
import type { Exchange, Handler } from './exchange.ts';
import { sendJson } from './respond.ts';

/** `POST /graph/sweep`: looks for what no source has named for long, for an ADMIN. `?dryRun=1` only says what it would do. */
export function sweepRoute(
  sweep: (dryRun: boolean) => Promise<SweepReport>,
  identify: (exchange: Exchange) => Promise<Caller>,
): Handler {
  return async (exchange) => {
    requireRole(await identify(exchange), 'ADMIN');
    sendJson(exchange, 200, await sweep(exchange.url.searchParams.get('dryRun') === '1'));
  };
}
