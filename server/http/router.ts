import { BadInput, NotFound } from '../model/errors.ts';
import type { Exchange, Handler } from './exchange.ts';
import type { ErrorShape } from './respond.ts';

export interface Route {
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** Segments that begin with a colon are parameters: /ingest/scans/:id */
  readonly path: string;
  readonly handle: Handler;
  /** How its errors are written; the plain way unless given. */
  readonly errors?: ErrorShape;
}

export interface Match {
  readonly route: Route;
  readonly parameters: Readonly<Record<string, string>>;
}

/**
 * Finds the route of a request; HEAD goes where GET does.
 * @returns undefined where no path fits
 * @throws BadInput (405) where a path fits and the method does not
 */
export function findRoute(routes: readonly Route[], { request, url }: Exchange): Match | undefined {
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  const allowed = new Set<string>();
  for (const route of routes) {
    const parameters = fitPath(route.path, url.pathname);
    if (parameters === undefined) continue;
    if (route.method === method) return { route, parameters };
    allowed.add(route.method);
  }
  if (allowed.size === 0) return undefined;
  const allow = [...allowed].join(', ');
  throw new BadInput(`${url.pathname} takes ${allow}.`, undefined, { status: 405, headers: { allow } });
}

export function noSuchPath({ url }: Exchange): NotFound {
  return new NotFound(`There is nothing at ${url.pathname}.`);
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
