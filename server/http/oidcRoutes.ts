import { z } from 'zod';
import type { Access } from '../access/access.ts';
import type { IdentityProvider } from '../access/oidc/identityProvider.ts';
import { identitySignIn } from '../access/oidc/identitySignIn.ts';
import type { OidcSettings } from '../access/oidc/settings.ts';
import { sessionLife } from '../access/sessions.ts';
import { CallerError, Unauthenticated } from '../model/errors.ts';
import { Cookie } from './cookie.ts';
import type { Exchange } from './exchange.ts';
import { ownPath } from './ownPath.ts';
import { redirect } from './respond.ts';
import type { Route } from './router.ts';

export interface OidcOptions {
  readonly settings: OidcSettings;
  readonly provider: IdentityProvider;
  readonly access: Access;
  readonly cookie: Cookie;
  readonly secure: boolean;
  readonly publicUrl: string | undefined;
}

/** How long somebody may take at the provider (ms). */
const patience = 10 * 60_000;
const callback = '/session/oidc/callback';
const text = z.string().min(1).max(500);
const onTheWay = z.strictObject({ state: text, nonce: text, verifier: text, next: z.string().max(2_000) });

/**
 * The way to the identity provider and back. What the answer is held against waits in a cookie of the browser that
 * goes it, so an answer that somebody else was given is worth nothing here. It has to come along from the
 * provider's site, hence SameSite=Lax; the session's own cookie stays strict.
 */
export function oidcRoutes(options: OidcOptions): Route[] {
  const { provider, access, cookie, publicUrl, settings } = options;
  const waiting = new Cookie(options.secure, 'linchpin-oidc', 'Lax');
  const home = ({ request }: Exchange) => publicUrl ?? `http://${request.headers.host}`;
  const begin = async (exchange: Exchange) => {
    const { url, checks } = await provider.begin(home(exchange) + callback);
    const way = { ...checks, next: ownPath(exchange.url.searchParams.get('next')) };
    const value = Buffer.from(JSON.stringify(way)).toString('base64url');
    redirect(exchange, url.href, [waiting.set(value, patience)]);
  };
  const finish = async (exchange: Exchange) => {
    const way = readWay(waiting.read(exchange.request.headers.cookie));
    const here = new URL(home(exchange) + callback);
    here.search = exchange.url.search;
    const identity = await provider.finish(here, way);
    const session = await identitySignIn(access, identity, settings.roles);
    redirect(exchange, way.next, [waiting.clear(), cookie.set(session, sessionLife)]);
  };
  return [
    { method: 'GET', path: '/session/oidc', handle: (exchange) => orBack(exchange, waiting, begin) },
    { method: 'GET', path: callback, handle: (exchange) => orBack(exchange, waiting, finish) },
  ];
}

function readWay(value: string | undefined): z.infer<typeof onTheWay> {
  try {
    return onTheWay.parse(JSON.parse(Buffer.from(value ?? '', 'base64url').toString('utf8')));
  } catch {
    throw new Unauthenticated('Nobody is on the way from here, or it took too long.');
  }
}

/** A person looks at it, not a program: what fails leads back to the sign-in screen, which says why. */
async function orBack(
  exchange: Exchange,
  waiting: Cookie,
  go: (exchange: Exchange) => Promise<void>,
): Promise<void> {
  try {
    await go(exchange);
  } catch (error) {
    const code = error instanceof CallerError ? error.code : 'UNAUTHENTICATED';
    // Only its words: what the library hangs on to its errors may hold what the provider answered.
    exchange.log.warn({ id: exchange.id, code, cause: String(error) }, 'A sign-in by the provider failed');
    redirect(exchange, `/sign-in?failed=${code}`, [waiting.clear()]);
  }
}
