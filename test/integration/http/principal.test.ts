import { beforeAll, expect, test } from 'vitest';
import { invite } from '../../../server/access/invitations.ts';
import { admin } from '../access/fixture.ts';
import { bearer, cookieOf, json, ndjson, raw, type TestServer, testServer } from './fixture.ts';

let server: TestServer;
let cookie: string;
beforeAll(async () => {
  server = await testServer({ demo: true });
  const signedIn = await raw(`${server.url}/session/demo`, {
    method: 'POST',
    headers: json,
    body: '{"role":"OPERATOR"}',
  });
  expect(signedIn.status).toBe(204);
  expect(signedIn.headers['set-cookie']?.[0]).toMatch(/; HttpOnly; SameSite=Strict/);
  cookie = cookieOf(signedIn);
});

const code = (text: string) => {
  const answer = JSON.parse(text);
  return answer.error?.code ?? answer.errors?.[0]?.extensions.code;
};

test.each([
  ['POST', '/graphql', json, '{"query":"{ revision }"}'],
  ['GET', '/graphql?query={revision}', {}, ''],
  ['POST', '/ingest', ndjson, '{}'],
  ['GET', '/ingest/scans/s1', {}, ''],
  ['POST', '/graph/sweep', {}, ''],
  ['GET', '/metrics', {}, ''],
])('%s %s without a principal is 401, with a wrong token too', async (method, path, headers, body) => {
  for (const also of [{}, bearer('wrong'), { authorization: 'Basic eDp5' }]) {
    const answer = await raw(server.url + path, { method, headers: { ...headers, ...also }, body });
    expect([answer.status, code(answer.text)]).toEqual([401, 'UNAUTHENTICATED']);
  }
});

test('what is open says nothing', async () => {
  expect((await raw(`${server.url}/health/live`)).text).toBe('{"status":"live"}');
  expect((await raw(`${server.url}/health/ready`)).text).toBe('{"status":"ready"}');
  const options = JSON.parse((await raw(`${server.url}/session/options`)).text);
  expect(Object.keys(options).sort()).toEqual(['demo', 'demoRoles', 'password', 'welcome']);
});

test('a token is enough; a cookie needs the header that no foreign page can send', async () => {
  const query = { method: 'POST', body: '{"query":"{ me { handle } }"}' };
  const token = await server.token({ principal: 'alice' });
  const byToken = await raw(`${server.url}/graphql`, { ...query, headers: { ...json, ...bearer(token) } });
  expect(byToken.text).toContain('alice');
  const bare = await raw(`${server.url}/graphql`, { ...query, headers: { ...json, cookie } });
  expect([bare.status, code(bare.text)]).toEqual([403, 'FORBIDDEN']);
  const byCookie = await raw(`${server.url}/graphql`, {
    ...query,
    headers: { ...json, cookie, 'x-linchpin-csrf': '1' },
  });
  expect(byCookie.text).toContain('demo-operator');
  const both = await raw(`${server.url}/graphql`, {
    ...query,
    headers: { ...json, cookie, 'x-linchpin-csrf': '1', ...bearer(token) },
  });
  expect([both.status, code(both.text)]).toEqual([400, 'BAD_INPUT']);
});

test.each(['https://evil.example', 'null', 'http://127.0.0.1:1'])(
  'a cookie with the Origin %s is refused',
  async (origin) => {
    const headers = { ...json, cookie, 'x-linchpin-csrf': '1', origin };
    const answer = await raw(`${server.url}/graphql`, { method: 'POST', headers, body: '{}' });
    expect([answer.status, code(answer.text)]).toEqual([403, 'FORBIDDEN']);
    expect(answer.headers['access-control-allow-origin']).toBeUndefined();
    const preflight = await raw(`${server.url}/graphql`, { method: 'OPTIONS', headers: { origin } });
    expect(preflight.status).toBe(405);
    expect(preflight.headers['access-control-allow-origin']).toBeUndefined();
  },
);

test('our own Origin is welcome', async () => {
  const headers = { ...json, cookie, 'x-linchpin-csrf': '1', origin: server.url };
  expect((await raw(`${server.url}/graphql`, { method: 'POST', headers, body: '{}' })).status).toBe(200);
});

test('an agent sends scans and sees its own, and neither reads nor measures', async () => {
  const token = await server.token({ principal: 'agent', roles: ['AGENT'], sources: ['known'] });
  const other = await server.token({ principal: 'agent', roles: ['AGENT'], sources: ['other'] });
  const sent = await raw(`${server.url}/ingest`, {
    method: 'POST',
    headers: { ...ndjson, ...bearer(token) },
    body: '{}',
  });
  expect(JSON.parse(sent.text)).toEqual({ bytes: 2, by: 'agent', dryRun: false });
  expect((await raw(`${server.url}/ingest/scans/s1`, { headers: bearer(token) })).status).toBe(200);
  expect((await raw(`${server.url}/ingest/scans/s1`, { headers: bearer(other) })).status).toBe(404);
  expect((await raw(`${server.url}/metrics`, { headers: bearer(token) })).status).toBe(403);
});

test('a viewer reads and sends nothing', async () => {
  const token = await server.token({ principal: 'viewer', roles: ['VIEWER'] });
  const sent = await raw(`${server.url}/ingest`, {
    method: 'POST',
    headers: { ...ndjson, ...bearer(token) },
    body: '{}',
  });
  expect(sent.status).toBe(403);
  const metrics = await raw(`${server.url}/metrics`, { headers: bearer(token) });
  expect(metrics.text).toMatch(/linchpin_http_requests_total\{.*route="\/ingest",status="403"\} 1/);
});

test('the demo sign-in is for this very machine', async () => {
  const attempt = async (headers: Record<string, string>) =>
    (
      await raw(`${server.url}/session/demo`, {
        method: 'POST',
        headers: { ...json, ...headers },
        body: '{"role":"ADMIN"}',
      })
    ).status;
  const port = new URL(server.url).port;
  expect(await attempt({ host: `evil.example:${port}` })).toBe(403);
  expect(await attempt({ host: '192.168.1.5' })).toBe(403);
  expect(await attempt({ 'x-forwarded-for': '203.0.113.7' })).toBe(403);
  expect(await attempt({ origin: 'https://evil.example' })).toBe(403);
  expect(await attempt({ 'content-type': 'text/plain' })).toBe(415);
  expect(await attempt({ host: `localhost:${port}` })).toBe(204);
  const seen = await raw(`${server.url}/session/options`, { headers: { host: 'evil.example' } });
  expect(JSON.parse(seen.text)).toEqual({ demo: false, password: false, welcome: false });
});

test('signing out needs the header, and ends the session', async () => {
  const answer = await raw(`${server.url}/session/demo`, {
    method: 'POST',
    headers: json,
    body: '{"role":"VIEWER"}',
  });
  const mine = cookieOf(answer);
  expect((await raw(`${server.url}/session`, { method: 'DELETE', headers: { cookie: mine } })).status).toBe(
    403,
  );
  const headers = { cookie: mine, 'x-linchpin-csrf': '1' };
  const out = await raw(`${server.url}/session`, { method: 'DELETE', headers });
  expect(out.status).toBe(204);
  expect(out.headers['set-cookie']?.[0]).toContain('Max-Age=0');
  expect((await raw(`${server.url}/graphql?query={me}`, { headers })).status).toBe(401);
});

test('who was invited sets a password and comes in, and changes it by the session alone', async () => {
  const { secret } = await invite(server.access, admin, { handle: 'ines', roles: ['VIEWER'], teams: [] });
  const post = (path: string, body: object, headers: Record<string, string> = {}) =>
    raw(server.url + path, { method: 'POST', headers: { ...json, ...headers }, body: JSON.stringify(body) });
  const foreign = await post('/invitation/person', { secret }, { origin: 'https://evil.example' });
  expect(foreign.status).toBe(403);
  const looked = await post('/invitation/person', { secret });
  expect(JSON.parse(looked.text)).toMatchObject({ handle: 'ines', newPassword: false });
  const short = await post('/invitation', { secret, password: 'short' });
  expect([short.status, JSON.parse(short.text).error.place]).toEqual([400, 'password']);
  const entered = await post('/invitation', { secret, name: 'Inés', password: 'the first long one' });
  expect(entered.status).toBe(204);
  const mine = { cookie: cookieOf(entered), 'x-linchpin-csrf': '1' };
  const change = { current: 'the first long one', password: 'the second long one' };
  expect((await post('/session/password', change, { cookie: mine.cookie })).status).toBe(403);
  const token = await server.token({ principal: 'ines' });
  expect((await post('/session/password', change, bearer(token))).status).toBe(403);
  expect((await post('/session/password', change, mine)).status).toBe(204);
  expect((await post('/session', { handle: 'ines', password: change.current })).status).toBe(401);
  expect((await post('/session', { handle: 'ines', password: change.password })).status).toBe(204);
  for (const each of [secret, change.current, change.password]) expect(server.log()).not.toContain(each);
});

test('no secret gets into the log', async () => {
  const token = await server.token({ principal: 'logged' });
  await raw(`${server.url}/graphql?query={me}`, { headers: bearer(token) });
  await raw(`${server.url}/session`, {
    method: 'POST',
    headers: json,
    body: '{"handle":"eve","password":"hunter2-hunter2"}',
  });
  const log = server.log();
  expect(log).toContain('/graphql');
  for (const secret of [token, cookie.split('=')[1] ?? '', 'hunter2-hunter2', 'Bearer'])
    expect(log).not.toContain(secret);
});
