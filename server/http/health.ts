import type { Handler } from './exchange.ts';
import type { Pulse } from './pulse.ts';
import { sendJson } from './respond.ts';

/** `GET /health/live`: the process answers. */
export const liveRoute: Handler = async (exchange) => sendJson(exchange, 200, { status: 'live' });

/** `GET /health/ready`: Neo4j answers and the projection is loaded; open, and so without details. */
export function readyRoute(pulse: Pulse, projectionReady: () => boolean): Handler {
  return async (exchange) => {
    if (projectionReady() && (await pulse.beats())) return sendJson(exchange, 200, { status: 'ready' });
    sendJson(exchange, 503, { status: 'not ready' }, { 'retry-after': '5' });
  };
}
