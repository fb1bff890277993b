import { STATUS_CODES } from 'node:http';
import { CallerError, type ErrorCode } from '../model/errors.ts';
import type { Exchange } from './exchange.ts';

const statuses: Readonly<Record<ErrorCode, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  BAD_INPUT: 400,
  STALE: 409,
  CONFLICT: 409,
  LIMIT: 413,
  UNAVAILABLE: 503,
};

/** Parts of an error's detail that are for us and not for the body. */
const hidden = new Set(['status', 'retryAfter', 'cause', 'headers']);

/** The HTTP status of an error: the one it names itself (`detail.status`), else the one of its code. */
export function statusOf(error: CallerError): number {
  const { status, retryAfter } = error.detail;
  if (typeof status === 'number') return status;
  return error.code === 'LIMIT' && retryAfter !== undefined ? 429 : statuses[error.code];
}

/** Seconds after which another try makes sense; undefined where waiting does not help. */
export function retryAfterOf(error: CallerError): number | undefined {
  const { retryAfter } = error.detail;
  if (typeof retryAfter === 'number') return retryAfter;
  const status = statusOf(error);
  if (status === 503) return 5;
  return status === 429 ? 1 : undefined;
}

/** Answers with JSON. */
export function sendJson(
  { request, response }: Exchange,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  if (response.headersSent || response.destroyed) return;
  const text = JSON.stringify(body);
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text),
    'cache-control': 'no-store',
    ...headers,
  });
  response.end(request.method === 'HEAD' ? undefined : text);
}

export function sendNothing({ response }: Exchange, headers: Readonly<Record<string, string>> = {}): void {
  if (response.headersSent || response.destroyed) return;
  response.writeHead(204, { 'cache-control': 'no-store', ...headers });
  response.end();
}

/** Sends a browser on to another address, with cookies to keep. */
export function redirect({ response }: Exchange, location: string, cookies: readonly string[]): void {
  if (response.headersSent || response.destroyed) return;
  response.writeHead(302, { location, 'set-cookie': [...cookies], 'cache-control': 'no-store' });
  response.end();
}

/** How an error is written into a body: the HTTP routes' way, or GraphQL's. */
export type ErrorShape = (error: ErrorFacts) => unknown;
export interface ErrorFacts {
  readonly code: string;
  readonly message: string;
  readonly place: string | undefined;
  readonly more: Readonly<Record<string, unknown>>;
}

export const plainShape: ErrorShape = ({ code, message, place, more }) => ({
  error: { code, message, place, ...more },
});
export const graphqlShape: ErrorShape = ({ code, message, place, more }) => ({
  errors: [{ message, extensions: { code, place, ...more } }],
});

/** Answers with an error: a caller's own in full, any other with nothing but an id that is in the log. */
export function sendError(exchange: Exchange, error: unknown, shape: ErrorShape = plainShape): void {
  const { id, log } = exchange;
  if (!(error instanceof CallerError)) {
    log.error({ id, err: error }, 'A request failed');
    const message = `Something went wrong on the server. The log tells more under ${id}.`;
    const facts = { code: 'INTERNAL', message, place: undefined, more: { id } };
    sendJson(exchange, 500, shape(facts));
    return;
  }
  const status = statusOf(error);
  if (status >= 500) log.warn({ id, code: error.code, cause: error.detail.cause }, error.message);
  const headers: Record<string, string> = {};
  const retryAfter = retryAfterOf(error);
  if (retryAfter !== undefined) headers['retry-after'] = String(Math.ceil(retryAfter));
  if (status === 401) headers['www-authenticate'] = 'Bearer';
  const { headers: own } = error.detail;
  if (typeof own === 'object' && own !== null) Object.assign(headers, own);
  const more = Object.fromEntries(Object.entries(error.detail).filter(([name]) => !hidden.has(name)));
  const message = error.message || (STATUS_CODES[status] ?? 'Refused');
  sendJson(exchange, status, shape({ code: error.code, message, place: error.place, more }), headers);
}
