import { request as openRequest } from 'node:http';
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { bearer, json, ndjson, raw, type TestServer, testServer } from './fixture.ts';

let server: TestServer;
let headers: Record<string, string>;
beforeAll(async () => {
  server = await testServer({ silence: 300, bytes: 100 * 2 ** 20 });
  const token = await server.token({ principal: 'agent', roles: ['AGENT'], sources: ['known'] });
  headers = { ...ndjson, ...bearer(token) };
});
const send = (body: string | Buffer, also: Record<string, string> = {}, path = '/ingest') =>
  raw(server.url + path, { method: 'POST', headers: { ...headers, ...also }, body });

test('a packed body arrives unpacked', async () => {
  const answer = await send(gzipSync('x'.repeat(1_000)), { 'content-encoding': 'gzip' });
  expect(JSON.parse(answer.text)).toMatchObject({ bytes: 1_000 });
});

test.each([
  ['another content type', { 'content-type': 'application/json' }, 415],
  ['another encoding', { 'content-encoding': 'br' }, 415],
])('%s is 415', async (_name, also, status) => {
  const answer = await send('{}', also);
  expect([answer.status, JSON.parse(answer.text).error.code]).toEqual([status, 'BAD_INPUT']);
});

test.each([
  ['no gzip data', Buffer.from('plain text')],
  ['half of it', gzipSync('some text that is long enough to be cut'.repeat(9)).subarray(0, 30)],
])('%s under the name of gzip is 400', async (_name, body) => {
  const answer = await send(body, { 'content-encoding': 'gzip' });
  expect([answer.status, JSON.parse(answer.text).error.code]).toEqual([400, 'BAD_INPUT']);
});

test('a zip bomb is refused long before it is unpacked, and memory stays flat', async () => {
  const part = gzipSync(Buffer.alloc(32 * 2 ** 20), { level: 1 });
  const bomb = Buffer.concat(Array.from({ length: 16 }, () => part));
  const before = process.memoryUsage().rss;
  const answer = await send(bomb, { 'content-encoding': 'gzip' });
  expect([answer.status, JSON.parse(answer.text).error.code]).toEqual([413, 'LIMIT']);
  expect(process.memoryUsage().rss - before).toBeLessThan(200 * 2 ** 20);
});

test('a scan over the limit is 413', async () => {
  const answer = await send(Buffer.alloc(101 * 2 ** 20, 'x'));
  expect(answer.status).toBe(413);
});

test('a body that falls silent is ended with an answer', async () => {
  const { hostname, port } = new URL(server.url);
  const socket = connect(Number(port), hostname);
  const head = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.write(`POST /ingest HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n${head.join('')}\r\n{"half`);
  const started = Date.now();
  const answer = await new Promise<string>((resolve) => socket.once('data', (data) => resolve(String(data))));
  expect(answer).toMatch(/^HTTP\/1\.1 408 /);
  expect(Date.now() - started).toBeGreaterThanOrEqual(290);
  socket.destroy();
});

test('a client that asks first is told to send only what it may', async () => {
  const ask = (token: string) =>
    new Promise<[number, boolean]>((resolve, reject) => {
      let asked = false;
      const request = openRequest(`${server.url}/ingest`, {
        method: 'POST',
        agent: false,
        headers: { ...ndjson, ...bearer(token), expect: '100-continue', 'content-length': '2' },
      });
      request.on('continue', () => {
        asked = true;
        request.end('{}');
      });
      request.on('response', (response) => {
        resolve([response.statusCode ?? 0, asked]);
        request.destroy();
      });
      request.on('error', reject);
      request.flushHeaders();
    });
  expect(await ask((headers.authorization ?? '').split(' ')[1] ?? '')).toEqual([200, true]);
  expect(await ask('wrong')).toEqual([401, false]);
});

test('an API body over 1 MB is 413, with and without its length said', async () => {
  const reader = bearer(await server.token({ principal: 'reader' }));
  const body = JSON.stringify({ query: 'x'.repeat(1_000_000) });
  const ways: Record<string, string>[] = [
    { 'content-length': String(body.length) },
    { 'transfer-encoding': 'chunked' },
  ];
  for (const also of ways) {
    const answer = await raw(`${server.url}/graphql`, {
      method: 'POST',
      headers: { ...json, ...reader, ...also },
      body,
    });
    expect(answer.status).toBe(413);
    expect(JSON.parse(answer.text).errors[0].extensions.code).toBe('LIMIT');
  }
});

test('dryRun and Prefer are passed on', async () => {
  expect(JSON.parse((await send('{}', {}, '/ingest?dryRun=1')).text)).toMatchObject({ dryRun: true });
  expect((await send('{}', {}, '/ingest?dryRun=maybe')).status).toBe(400);
  const later = await send('{}', { prefer: 'respond-async' });
  expect([later.status, later.headers.location]).toEqual([202, '/ingest/scans/s1']);
});

test('unknown paths and methods', async () => {
  expect((await raw(`${server.url}/nothing`)).status).toBe(404);
  const answer = await raw(`${server.url}/ingest`, { method: 'PUT', headers });
  expect([answer.status, answer.headers.allow]).toEqual([405, 'POST']);
});

test('the web app: the page for any path of its own, hashed files for good, packed and tagged', async () => {
  const page = await raw(`${server.url}/ci/42`, {
    headers: { accept: 'text/html', 'accept-encoding': 'br' },
  });
  expect(page.status).toBe(200);
  expect(page.headers['content-security-policy']).toContain("script-src 'self'");
  expect(page.headers['content-encoding']).toBe('br');
  expect(page.headers['cache-control']).toBe('no-cache');
  // Only its POST is the server's; the link of the first start leads to the page.
  const welcome = await raw(`${server.url}/welcome`, { headers: { accept: 'text/html' } });
  expect(welcome.status).toBe(200);
  const asset = await raw(`${server.url}/assets/app-abc123.js`);
  expect(asset.headers['cache-control']).toContain('immutable');
  const again = await raw(`${server.url}/assets/app-abc123.js`, {
    headers: { 'if-none-match': asset.headers.etag ?? '' },
  });
  expect(again.status).toBe(304);
  expect((await raw(`${server.url}/assets/none.js`, { headers: { accept: 'text/html' } })).status).toBe(404);
  expect((await raw(`${server.url}/../../etc/passwd`)).status).toBe(404);
});
