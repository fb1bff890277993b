import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { createGunzip } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import { lines, push, Unreachable } from './push.ts';

let server: Server | undefined;
afterEach(async () => {
  server?.closeAllConnections();
  await new Promise((resolve) => (server ? server.close(resolve) : resolve(undefined)));
  server = undefined;
});

async function serve(handler: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> {
  const created = createServer(handler);
  server = created;
  await new Promise<void>((resolve) => created.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(created.address() as AddressInfo).port}`; // a TCP server has a port
}

function answer(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}

const options = { dryRun: false };
const records = [{ record: 'begin' }, { record: 'end' }];

test('sends packed lines with the token and gives the answer back', async () => {
  const url = await serve(async (request, response) => {
    const body = await text(request.pipe(createGunzip()));
    answer(response, 200, { body, url: request.url, ...request.headers });
  });
  const { status, body } = await push(() => lines(records), { url, token: 'secret' }, { dryRun: true });
  expect(status).toBe(200);
  expect(body).toMatchObject({
    body: '{"record":"begin"}\n{"record":"end"}\n',
    url: '/ingest?dryRun=1',
    authorization: 'Bearer secret',
    'content-type': 'application/x-ndjson',
    'content-encoding': 'gzip',
  });
});

test('waits as long as an overloaded server asks, and sends the whole body again', async () => {
  const bodies: string[] = [];
  const url = await serve(async (request, response) => {
    bodies.push(await text(request.pipe(createGunzip())));
    if (bodies.length < 3) answer(response, 429, {}, { 'retry-after': '0' });
    else answer(response, 200, { done: true });
  });
  const told: string[] = [];
  const result = await push(
    () => lines(records),
    { url, token: undefined },
    { ...options, onWait: (each) => told.push(each) },
  );
  expect(result.body).toEqual({ done: true });
  expect(new Set(bodies).size).toBe(1);
  expect(told).toHaveLength(2);
});

test('takes a refusal that comes before the body is through, and stops sending', async () => {
  const url = await serve((request, response) => {
    request.once('data', () =>
      answer(response, 409, { error: { code: 'CONFLICT', latest: 7 } }, { connection: 'close' }),
    );
  });
  let produced = 0;
  const endless = () => {
    const chunk = () => Buffer.from(Array.from({ length: 65_536 }, () => Math.random() * 256));
    return Readable.from(
      (function* () {
        for (; produced < 4000; produced += 1) yield chunk();
      })(),
      { objectMode: false },
    );
  };
  const result = await push(endless, { url, token: undefined }, options);
  expect(result).toMatchObject({ status: 409, body: { error: { latest: 7 } } });
  expect(produced).toBeLessThan(1000);
});

test('holds no more in memory than the server takes', async () => {
  let release: () => void = () => {};
  const url = await serve((request, response) => {
    release = () => {
      request.resume();
      request.once('end', () => answer(response, 200, {}));
    };
  });
  // 48 MiB that cannot be packed: several times what the system's own socket buffers hold.
  let produced = 0;
  const records = function* () {
    for (; produced < 4_000; produced += 1)
      yield { record: 'ci', key: randomBytes(12 * 1024).toString('base64') };
  };
  const sending = push(() => lines(records()), { url, token: undefined }, options);
  await new Promise((resolve) => setTimeout(resolve, 500));
  const held = produced;
  release();
  await sending;
  expect(held).toBeLessThan(2_000);
  expect(produced).toBe(4_000);
});

test('says in plain words that nobody answers', async () => {
  const url = await serve(() => {});
  const closed = server;
  await new Promise((resolve) => closed?.close(resolve));
  server = undefined;
  await expect(push(() => lines(records), { url, token: undefined }, options)).rejects.toThrow(
    new Unreachable(
      `No Linchpin answers at ${url}. Is it running (npm start), and is --url or LINCHPIN_URL right?`,
    ),
  );
});

test('says in plain words that the connection broke off', async () => {
  const url = await serve((request) => request.socket.destroy());
  await expect(push(() => lines(records), { url, token: undefined }, options)).rejects.toThrow(/broke off/);
});

test('a body that cannot be made is an error, and not a wait for ever', async () => {
  const url = await serve((request) => request.resume());
  const failing = () =>
    lines(
      (function* () {
        yield { record: 'begin' };
        throw new Error('the source fell over');
      })(),
    );
  await expect(push(failing, { url, token: undefined }, options)).rejects.toThrow('the source fell over');
});
