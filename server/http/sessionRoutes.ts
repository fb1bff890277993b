import { z } from 'zod';
import type { Access } from '../access/access.ts';
import { demoPeople, demoSignIn } from '../access/demoSignIn.ts';
import { sessionLife } from '../access/sessions.ts';
import type { PasswordSignIn } from '../access/signIn.ts';
import type { Welcome } from '../access/welcome.ts';
import { BadInput, Forbidden } from '../model/errors.ts';
import type { Cookie } from './cookie.ts';
import type { Exchange } from './exchange.ts';
import { csrfHeader } from './identify.ts';
import { hostName, isLoopbackHost } from './loopback.ts';
import { checkOrigin } from './origin.ts';
import { readJson } from './readBody.ts';
import { sendJson, sendNothing } from './respond.ts';
import type { Route } from './router.ts';

export interface SessionOptions {
  readonly access: Access;
  readonly cookie: Cookie;
  readonly password: PasswordSignIn;
  readonly welcome: Welcome;
  readonly publicUrl: string | undefined;
  /** What people know the identity provider by, where there is one. */
  readonly oidc: string | undefined;
  /** Whether the demo is on and the server listens on a loopback address only. */
  readonly demo: boolean;
}

const text = z.string().max(1_000);
const signInShape = z.strictObject({ handle: text, password: text });
const demoShape = z.strictObject({ role: text });
const welcomeShape = z.strictObject({ secret: text, handle: text, name: text, password: text });

/** Signing in and out. All of them want JSON and no foreign Origin, so no other site's page can call them. */
export function sessionRoutes(options: SessionOptions): Route[] {
  const { access, password, welcome, publicUrl } = options;
  const begun = (exchange: Exchange, secret: string) =>
    sendNothing(exchange, { 'set-cookie': options.cookie.set(secret, sessionLife) });
  return [
    { method: 'GET', path: '/session/options', handle: (exchange) => offer(exchange, options) },
    {
      method: 'POST',
      path: '/session',
      async handle(exchange) {
        checkOrigin(exchange.request, publicUrl);
        const given = await readJson(exchange.request, signInShape);
        begun(exchange, await password.signIn(given.handle, given.password, exchange.address));
      },
    },
    { method: 'DELETE', path: '/session', handle: (exchange) => signOut(exchange, options) },
    {
      method: 'POST',
      path: '/session/demo',
      async handle(exchange) {
        checkOrigin(exchange.request, publicUrl);
        if (!demoAllowed(exchange, options.demo))
          throw new Forbidden('The sign-in by role is for the demo, on this very machine.');
        const { role } = await readJson(exchange.request, demoShape);
        begun(exchange, await demoSignIn(access, role));
      },
    },
    {
      method: 'POST',
      path: '/welcome',
      async handle(exchange) {
        checkOrigin(exchange.request, publicUrl);
        const given = await readJson(exchange.request, welcomeShape);
        begun(exchange, await welcome.use(given, exchange.address));
      },
    },
  ];
}

/** What the sign-in page needs to know, and nothing else. */
async function offer(exchange: Exchange, options: SessionOptions): Promise<void> {
  const demo = demoAllowed(exchange, options.demo);
  const [password, welcome] = await Promise.all([options.password.offered(), options.welcome.offered()]);
  sendJson(exchange, 200, {
    password,
    welcome,
    demo,
    ...(demo ? { demoRoles: demoPeople } : {}),
    ...(options.oidc === undefined ? {} : { oidc: options.oidc }),
  });
}

async function signOut(exchange: Exchange, { access, cookie, publicUrl }: SessionOptions): Promise<void> {
  const { request } = exchange;
  if (request.headers.authorization !== undefined)
    throw new BadInput('Send a token or a session cookie, not both.', 'authorization');
  if (request.headers[csrfHeader] === undefined)
    throw new Forbidden(`With a session cookie, send the header ${csrfHeader}: 1.`, csrfHeader);
  checkOrigin(request, publicUrl);
  const secret = cookie.read(request.headers.cookie);
  if (secret !== undefined) await access.sessions.end(secret);
  sendNothing(exchange, { 'set-cookie': cookie.clear() });
}

/**
 * The one-click sign-in is for a person at this machine: both ends of the connection are loopback addresses, the
 * name in the Host header is one too (a foreign name that resolves to this machine is not), and no proxy brought
 * the request.
 */
function demoAllowed({ request, address }: Exchange, demo: boolean): boolean {
  return (
    demo &&
    isLoopbackHost(address) &&
    isLoopbackHost(request.socket.localAddress ?? '') &&
    isLoopbackHost(hostName(request.headers.host ?? '')) &&
    request.headers['x-forwarded-for'] === undefined &&
    request.headers.forwarded === undefined
  );
}
