import { Unavailable } from '../model/errors.ts';
import type { Handler } from './exchange.ts';
import type { Pulse } from './pulse.ts';
import { type ErrorShape, sendError } from './respond.ts';

const firstLook = 1_000;
/** Once a body streams in, Neo4j is given this long (ms): it may be at work on this very scan. */
const streamPatience = 20_000;

/**
 * Answers 503 within two seconds where Neo4j has stopped answering, whatever the handler waits for. The handler
 * goes on and finds its response taken; all it may still do can be asked for again.
 */
export function guarded(handle: Handler, pulse: Pick<Pulse, 'beats'>, errors?: ErrorShape): Handler {
  return async (exchange, parameters) => {
    const { request, response } = exchange;
    let over = false;
    let timer = setTimeout(look, firstLook);
    async function look() {
      const streams = request.readableDidRead && !request.complete;
      const beats = await pulse.beats(streams ? streamPatience : undefined);
      if (over || response.headersSent) return;
      if (!beats)
        sendError(
          exchange,
          new Unavailable('The graph database does not answer. Try again shortly.'),
          errors,
        );
      else timer = setTimeout(look, firstLook);
    }
    try {
      await handle(exchange, parameters);
    } finally {
      over = true;
      clearTimeout(timer);
    }
  };
}
