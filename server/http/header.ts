import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';

/** A request as Node or as the fetch standard has it. */
export type AnyRequest = IncomingMessage | Request;

export function headerOf(request: AnyRequest, name: string): string | undefined {
  const headers: IncomingHttpHeaders | Headers = request.headers;
  if (isFetchHeaders(headers)) return headers.get(name) ?? undefined;
  const value = headers[name];
  return Array.isArray(value) ? value.join(', ') : value;
}

/** Told by its method: GraphQL's server brings a Headers class of its own. */
function isFetchHeaders(headers: IncomingHttpHeaders | Headers): headers is Headers {
  return typeof headers.get === 'function';
}
