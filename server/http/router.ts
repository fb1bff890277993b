import { BadInput, type CallerError, NotFound } from '../model/errors.ts';
import type { Exchange, Handler } from './exchange.ts';
import type { ErrorShape } from './respond.ts';

export interface Route {
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** Segments that begin with a colon are parameters: /ingest/scans/:id */
  readonly path: string;
  /** Its path holds a secret, which stands in no log. */
  readonly secret?: true;
  readonly handle: Handler;
  /** How its errors are written; the plain way unless given. */
  readonly errors?: ErrorShape;
}

export interface Match {
  readonly route: Route;
  readonly parameters: Readonly<Record<string, string>>;
}

/** Finds the route of a request; HEAD goes where GET does. Undefined where none fits path and method. */
export function findRoute(routes: readonly Route[], { request, url }: Exchange): Match | undefined {
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  for (const route of routes) {
    const parameters = route.method === method ? fitPath(route.path, url.pathname) : undefined;
    if (parameters !== undefined) return { route, parameters };
  }
  return undefined;
}

/** Why a request leads nowhere: the path takes other methods (405), or there is no such path (404). */
export function noRoute(routes: readonly Route[], { url }: Exchange): CallerError {
  const fitting = routes.filter((route) => fitPath(route.path, url.pathname) !== undefined);
  if (fitting.length === 0) return new NotFound(`There is nothing at ${url.pathname}.`);
  const allow = [...new Set(fitting.map((route) => route.method))].join(', ');
  return new BadInput(`${url.pathname} takes ${allow}.`, undefined, { status: 405, headers: { allow } });
}

function fitPath(pattern: string, path: string): Record<string, string> | undefined {
  const wanted = pattern.split('/');
  const found = path.split('/');
  if (wanted.length !== found.length) return undefined;
  const parameters: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const text = found[index] ?? '';
    if (part.startsWith(':')) parameters[part.slice(1)] = decode(text);
    else if (part !== text) return undefined;
  }
  return parameters;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
