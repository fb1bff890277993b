import type { IncomingMessage, ServerResponse } from 'node:http';
import { BadInput } from '../model/errors.ts';
import type { Caller } from '../model/principal.ts';
import type { Exchange, Handler } from './exchange.ts';
import type { Pace } from './pace.ts';
import { readText } from './readBody.ts';

export type GraphqlHandler = (request: IncomingMessage, response: ServerResponse) => unknown;

/** `/graphql`: the caller and the size are checked here, and the rest is the GraphQL server's. */
export function graphqlRoute(
  handler: GraphqlHandler,
  identify: (exchange: Exchange) => Promise<Caller>,
  pace: Pace,
): Handler {
  return async (exchange) => {
    const { request, response } = exchange;
    await pace.turn();
    await identify(exchange);
    if (request.method === 'POST') {
      const text = await readText(request);
      if (text.trim() === '') throw new BadInput('The body is empty; send {"query": …}.', 'body');
      // Where a request has a `body`, the GraphQL server takes it instead of the stream, which is read by now.
      Object.assign(request, { body: text });
    }
    await handler(request, response);
  };
}
