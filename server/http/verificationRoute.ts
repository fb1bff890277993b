import { requireRole } from '../access/policy.ts';
import type { Database } from '../graph/database.ts';
import type { Caller } from '../model/principal.ts';
import { verifyGraph } from '../reconcile/verify/verifyGraph.ts';
import type { Exchange, Handler } from './exchange.ts';
import { sendJson } from './respond.ts';

/** `GET /graph/verification`: computes the graph anew from its evidence and says where it differs, for an AUDITOR. */
export function verificationRoute(
  database: Database,
  identify: (exchange: Exchange) => Promise<Caller>,
): Handler {
  return async (exchange) => {
    requireRole(await identify(exchange), 'AUDITOR');
    sendJson(exchange, 200, await verifyGraph(database));
  };
}
