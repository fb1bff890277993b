import type { Access } from '../access/access.ts';
import { readAnchors } from '../access/auditAnchor.ts';
import { requireRole } from '../access/policy.ts';
import { verifyAudit } from '../access/verifyAudit.ts';
import type { Caller } from '../model/principal.ts';
import type { Exchange, Handler } from './exchange.ts';
import { sendJson } from './respond.ts';

/** `GET /audit/verification`: reads the whole audit chain and says what is wrong with it, for an AUDITOR. */
export function auditRoute(access: Access, identify: (exchange: Exchange) => Promise<Caller>): Handler {
  return async (exchange) => {
    requireRole(await identify(exchange), 'AUDITOR');
    sendJson(exchange, 200, await verifyAudit(access.database, readAnchors(access.anchor.file)));
  };
}
