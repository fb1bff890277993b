import { z } from 'zod';
import { hasRole, mayIngest } from '../access/policy.ts';
import { CallerError, errorCodes, NotFound } from '../model/errors.ts';
import { type Caller, readingRoles } from '../model/principal.ts';
import type { Exchange, Handler } from './exchange.ts';
import { sendJson } from './respond.ts';
import type { ScanDoor } from './scanDoor.ts';

const refusalShape = z.object({
  error: z.looseObject({ code: z.enum(errorCodes), message: z.string(), place: z.string().optional() }),
});

/**
 * `GET /ingest/scans/:id`, where the Location of a 202 leads: 200 with the answer once there is one, the refusal
 * with its own status, 202 until then. Who may read sees each scan, an agent those that it could have sent.
 */
export function scanRoute(scans: ScanDoor, identify: (exchange: Exchange) => Promise<Caller>): Handler {
  return async (exchange, { id = '' }) => {
    const caller = await identify(exchange);
    const { state, source, scope, answer } = await scans.progress(id);
    if (!hasRole(caller, ...readingRoles) && !mayIngest(caller, source, scope))
      throw new NotFound(`There is no scan ${id}.`, 'id');
    if (state === 'REFUSED') throw refusal(answer);
    if (answer === null) return sendJson(exchange, 202, { scan: id, state }, { 'retry-after': '1' });
    sendJson(exchange, 200, answer);
  };
}

function refusal(answer: unknown): CallerError {
  const { code, message, place, ...detail } = refusalShape.parse(answer).error;
  return new CallerError(code, message, place, detail);
}
