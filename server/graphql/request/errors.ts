import { randomUUID } from 'node:crypto';
import { GraphQLError, type GraphQLErrorExtensions, type GraphQLErrorOptions } from 'graphql';
import type { Logger } from 'pino';
import { CallerError, errorCodes } from '../../model/errors.ts';
import { placeOf } from './place.ts';

/** Parts of an error's detail that are for us and not for the answer. */
const hidden = new Set(['status', 'retryAfter', 'cause', 'headers']);
const codes = new Set<unknown>([...errorCodes, 'INTERNAL']);

/** Statuses that the server's own refusals carry, as codes. */
const codeOfStatus: Readonly<Record<number, string>> = {
  401: 'UNAUTHENTICATED',
  403: 'FORBIDDEN',
  413: 'LIMIT',
  503: 'UNAVAILABLE',
};

/**
 * An error as the client sees it: one that a caller can cause with its code and place, all else masked as INTERNAL
 * with an id that is in the log.
 */
export function shownError(error: unknown, logger: Pick<Logger, 'error'>): GraphQLError {
  const cause = rootOf(error);
  if (cause instanceof CallerError) return fromCaller(cause, error);
  if (error instanceof GraphQLError && isClients(error, cause)) return fromDocument(error);
  const id = randomUUID();
  logger.error({ id, err: cause }, 'A GraphQL request failed');
  return new GraphQLError(`Something went wrong on the server. The log tells more under ${id}.`, {
    ...located(error),
    extensions: { code: 'INTERNAL', id, ...(error instanceof GraphQLError ? {} : { http: { status: 500 } }) },
  });
}

/** Gives an error that the document itself caused its code and place; it stays the same object. */
export function fromDocument(error: GraphQLError): GraphQLError {
  const { extensions } = error;
  if (codes.has(extensions.code)) return error;
  const status = (extensions.http as { status?: number } | undefined)?.status ?? 0;
  extensions.code = codeOfStatus[status] ?? 'BAD_INPUT';
  const place = placeOf(error);
  if (place !== undefined) extensions.place = place;
  return error;
}

function fromCaller(cause: CallerError, error: unknown): GraphQLError {
  const more = Object.fromEntries(Object.entries(cause.detail).filter(([name]) => !hidden.has(name)));
  return new GraphQLError(cause.message, {
    ...located(error),
    extensions: { ...more, code: cause.code, place: cause.place, ...transport(cause) },
  });
}

/** What the HTTP answer says: only who may not ask at all, and a database that is away, are more than a GraphQL error. */
function transport({ code, detail }: CallerError): GraphQLErrorExtensions {
  if (code === 'UNAUTHENTICATED') return { http: { status: 401, headers: { 'www-authenticate': 'Bearer' } } };
  if (code === 'UNAVAILABLE' && detail.cause !== undefined)
    return { http: { status: 503, headers: { 'retry-after': '5' } } };
  return {};
}

function located(error: unknown): GraphQLErrorOptions {
  if (!(error instanceof GraphQLError)) return {};
  const { nodes, source, positions, path } = error;
  return { nodes, source, positions, path };
}

function rootOf(error: unknown): unknown {
  let root = error;
  while (root instanceof GraphQLError && root.originalError) root = root.originalError;
  return root;
}

/** While fields are resolved, only what was wrong with an argument is the client's doing. */
function isClients(error: GraphQLError, cause: unknown): boolean {
  if (!(cause instanceof GraphQLError)) return false;
  return error.path === undefined || error.message.startsWith('Argument "');
}
