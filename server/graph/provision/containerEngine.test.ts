import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createSocketServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { environmentOf, volumeName } from './container.ts';
import { engineAnswers } from './containerEngine.ts';

const folder = mkdtempSync(join(tmpdir(), 'linchpin-engine-'));
const socket = join(folder, 'engine.sock');
const closers: (() => void)[] = [() => rmSync(folder, { recursive: true, force: true })];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});
const asked = () => engineAnswers({ DOCKER_HOST: `unix://${socket}` });

test('an engine that answers a ping is one', async () => {
  const server = createServer((request, response) => {
    response.statusCode = request.url === '/_ping' ? 200 : 404;
    response.end('OK');
  });
  await new Promise<void>((done) => server.listen(socket, done));
  expect(await asked()).toBe(true);
  await new Promise((done) => server.close(done));
  expect(await asked()).toBe(false);
});

test('one that says nothing is given up within two seconds', async () => {
  const silent = createSocketServer(() => undefined);
  const path = join(tmpdir(), `linchpin-silent-${process.pid}.sock`);
  await new Promise<void>((done) => silent.listen(path, done));
  closers.push(() => silent.close());
  const began = Date.now();
  expect(await engineAnswers({ DOCKER_HOST: `unix://${path}` })).toBe(false);
  expect(Date.now() - began).toBeLessThan(2_000);
});

test('settings as the image takes them', () => {
  expect(environmentOf('1g', { 'db.tx_log.preallocate': 'false' })).toMatchObject({
    NEO4J_server_memory_heap_max__size: '1g',
    NEO4J_db_tx__log_preallocate: 'false',
  });
});

test('each data folder has a volume of its own', () => {
  expect(volumeName('/one')).toMatch(/^linchpin-[0-9a-f]{12}$/);
  expect(volumeName('/one')).not.toBe(volumeName('/other'));
});
