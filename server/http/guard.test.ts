import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Exchange } from './exchange.ts';
import { guarded } from './guard.ts';
import { createLog } from './log.ts';
import { sendJson } from './respond.ts';

let beats = true;
let patience: number | undefined;
const slow = guarded(
  async (exchange) => {
    await new Promise((resolve) => setTimeout(resolve, 1_600));
    sendJson(exchange, 200, { done: true });
  },
  {
    beats: async (given) => {
      patience = given;
      return beats;
    },
  },
);
const server = createServer((request, response) => {
  const url = new URL(request.url ?? '/', 'http://host');
  const exchange: Exchange = { id: 'x', request, response, url, address: '', log: createLog('silent') };
  void slow(exchange, {});
});
let url: string;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on TCP has an address of this form.
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());

test('a request that takes long while Neo4j answers is left alone', async () => {
  beats = true;
  const answer = await fetch(url);
  expect([answer.status, await answer.json()]).toEqual([200, { done: true }]);
  expect(patience).toBeUndefined();
});

test('where Neo4j has stopped answering, the request is 503 with a time to come back at', async () => {
  beats = false;
  const started = Date.now();
  const answer = await fetch(url);
  expect(answer.status).toBe(503);
  expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(Date.now() - started).toBeLessThan(1_600);
});
