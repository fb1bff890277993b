import { beforeAll, expect, test } from 'vitest';
import { invite } from '../../../server/access/invitations.ts';
import { IdentityProvider } from '../../../server/access/oidc/identityProvider.ts';
import { identitySignIn } from '../../../server/access/oidc/identitySignIn.ts';
import { disablePrincipal } from '../../../server/access/people/disable.ts';
import { admin } from '../access/fixture.ts';
import { raw, type TestServer, testServer } from './fixture.ts';
import { type TestProvider, testProvider } from './identityProvider.ts';

let server: TestServer;
let provider: TestProvider;
beforeAll(async () => {
  provider = await testProvider();
  const { issuer, clientId, clientSecret } = provider;
  const roles = { claim: 'groups', byValue: new Map([['cmdb', ['ADMIN' as const]]]) };
  server = await testServer({
    oidc: { issuer, clientId, clientSecret, scope: 'openid profile email', roles },
  });
  provider.sendBackTo(server.url);
});

/** A browser as far as this needs one: it keeps cookies by name and goes where it is sent. */
class Walk {
  readonly cookies = new Map<string, string>();

  async step(address: string): Promise<string | undefined> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const { headers } = await raw(address, { headers: cookie ? { cookie } : {} });
    for (const set of headers['set-cookie'] ?? []) {
      const [name = '', value = ''] = set.split(';')[0]?.split(/=(.*)/) ?? [];
      if (value === '') this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    return headers.location && new URL(headers.location, address).href;
  }

  /** From the button to the address that the provider sends people back to. */
  async toAnswer(next = '/'): Promise<string> {
    let at: string | undefined = `${server.url}/session/oidc?next=${encodeURIComponent(next)}`;
    for (let step = 0; at !== undefined && step < 10; step += 1) {
      at = await this.step(at);
      if (at?.startsWith(`${server.url}/session/oidc/callback`)) return at;
    }
    throw new Error('The provider sent nobody back.');
  }

  /** All the way; gives where it ends. */
  async signIn(next = '/'): Promise<string | undefined> {
    return (await this.step(await this.toAnswer(next)))?.slice(server.url.length);
  }

  caller = () => server.access.sessions.caller(this.cookies.get('linchpin') ?? '');
}

const comes = (sub: string, claims: Record<string, unknown> = {}) => {
  provider.comes = { sub, preferred_username: sub, ...claims };
};

test('who comes for the first time is made, and is the same one when called otherwise', async () => {
  const { oidc } = JSON.parse((await raw(`${server.url}/session/options`)).text);
  expect(oidc).toBe('127.0.0.1');
  comes('ann', { name: 'Ann Hill' });
  const walk = new Walk();
  expect(await walk.signIn('/search?text=db')).toBe('/search?text=db');
  const first = await walk.caller();
  expect(first).toMatchObject({ handle: 'ann', name: 'Ann Hill', roles: ['VIEWER'] });
  expect([...walk.cookies.keys()]).not.toContain('linchpin-oidc');
  comes('ann', { preferred_username: 'ann.hill' });
  const again = new Walk();
  expect(await again.signIn('https://elsewhere.example')).toBe('/');
  expect(await again.caller()).toMatchObject({ id: first.id, handle: 'ann' });
});

test('roles follow the claim at each sign-in, but the last administrator stays one', async () => {
  comes('bob', { groups: ['staff', 'cmdb'] });
  const walk = new Walk();
  await walk.signIn();
  expect((await walk.caller()).roles).toEqual(['ADMIN']);
  comes('cyd', { groups: ['cmdb'] });
  await new Walk().signIn();
  comes('bob', { groups: [] });
  await new Walk().signIn();
  expect((await walk.caller()).roles).toEqual(['VIEWER']);
  comes('cyd', { groups: [] });
  const last = new Walk();
  await last.signIn();
  expect((await last.caller()).roles).toEqual(['VIEWER', 'ADMIN']);
});

test('an answer is good in the browser that asked, with its own state and nonce, and once', async () => {
  comes('dan');
  const [asked, other] = [new Walk(), new Walk()];
  const refused = `${server.url}/sign-in?failed=UNAUTHENTICATED`;
  const answer = await asked.toAnswer();
  expect(await other.step(answer)).toBe(refused);
  await other.toAnswer();
  expect(await other.step(answer)).toBe(refused);
  const way = JSON.parse(Buffer.from(asked.cookies.get('linchpin-oidc') ?? '', 'base64url').toString());
  for (const wrong of [{ nonce: 'another' }, { verifier: 'v'.repeat(43) }]) {
    const fresh = await asked.toAnswer();
    const kept = JSON.parse(Buffer.from(asked.cookies.get('linchpin-oidc') ?? '', 'base64url').toString());
    const value = Buffer.from(JSON.stringify({ ...kept, ...wrong })).toString('base64url');
    asked.cookies.set('linchpin-oidc', value);
    expect(await asked.step(fresh)).toBe(refused);
  }
  expect(Object.keys(way).sort()).toEqual(['next', 'nonce', 'state', 'verifier']);
  const good = await asked.toAnswer();
  const value = asked.cookies.get('linchpin-oidc') ?? '';
  expect(await asked.step(good)).toBe(`${server.url}/`);
  asked.cookies.set('linchpin-oidc', value);
  expect(await asked.step(good)).toBe(refused);
  expect(server.log()).not.toContain(way.verifier);
});

test('a handle that is here already is not taken over, unless it was invited', async () => {
  await server.token({ principal: 'eve' });
  comes('eve');
  expect(await new Walk().signIn()).toBe('/sign-in?failed=CONFLICT');
  await invite(server.access, admin, { handle: 'fay', roles: ['AUDITOR'], teams: [] });
  comes('fay');
  // Without a mapping the roles that the administrator chose stay, and a newcomer is a viewer.
  const identity = (sub: string) => ({ subject: `${provider.issuer} ${sub}`, claims: provider.comes });
  const session = await identitySignIn(server.access, identity('fay'), undefined);
  const fay = await server.access.sessions.caller(session);
  expect(fay).toMatchObject({ handle: 'fay', roles: ['AUDITOR'] });
  comes('gus');
  const newcomer = await identitySignIn(server.access, identity('gus'), undefined);
  expect((await server.access.sessions.caller(newcomer)).roles).toEqual(['VIEWER']);
  await disablePrincipal(server.access.database, admin, { id: fay.id, reason: 'left' });
  comes('fay');
  expect(await new Walk().signIn()).toBe('/sign-in?failed=FORBIDDEN');
});

test('a provider that is away is said to be, and asked anew by who comes next', async () => {
  const settings = { issuer: 'http://127.0.0.1:1', clientId: 'x', clientSecret: undefined, scope: 'openid' };
  const away = new IdentityProvider({ ...settings, roles: undefined });
  for (let time = 0; time < 2; time += 1)
    await expect(away.begin('http://here')).rejects.toMatchObject({ code: 'UNAVAILABLE' });
});
