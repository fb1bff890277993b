import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { root } from './places.js';

const folder = mkdtempSync(join(tmpdir(), 'linchpin-launch-'));
afterAll(() => rmSync(folder, { recursive: true }));

const launch = (environment, ...parameters) =>
  spawnSync(process.execPath, [join(root, 'server', 'start', 'launch.js'), ...parameters], {
    encoding: 'utf8',
    env: { ...process.env, LINCHPIN_DATA_DIR: join(folder, 'data'), ...environment },
  });

test('a data folder that cannot be written ends the start with a sentence and no stack', () => {
  const file = join(folder, 'file');
  writeFileSync(file, '');
  const { status, stderr } = launch({ LINCHPIN_DATA_DIR: join(file, 'data') });
  expect(stderr).toContain(`The data folder ${join(file, 'data')} cannot be written (ENOTDIR).`);
  expect(stderr).not.toMatch(/^ {4}at /m);
  expect(status).toBe(1);
});

test('a port that is taken ends the start at once', async () => {
  const server = createServer();
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address();
  const { status, stderr } = launch({ PORT: String(port) });
  server.close();
  expect(stderr).toContain(`Port ${port} on 127.0.0.1 is in use`);
  expect(stderr).not.toMatch(/^ {4}at /m);
  expect(status).toBe(1);
});

test('a file is run with its parameters, and its exit code is ours', () => {
  const file = join(folder, 'file.ts');
  writeFileSync(file, 'const words: string[] = process.argv.slice(2); console.log(words); process.exit(7);');
  const { status, stdout } = launch({}, '--run', file, 'a', 'b');
  expect(stdout.trim()).toBe("[ 'a', 'b' ]");
  expect(status).toBe(7);
});
