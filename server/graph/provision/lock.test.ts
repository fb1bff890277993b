import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isRunning, lockDataFolder } from './lock.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'linchpin-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const lockFile = () => join(folder, 'lock');

test('a second one is refused, and may come once the first has gone', () => {
  const release = lockDataFolder(folder);
  expect(() => lockDataFolder(folder)).toThrow(
    expect.objectContaining({
      code: 'ALREADY_RUNNING',
      message: expect.stringContaining(`Another Linchpin (process ${process.pid}) already runs`),
    }),
  );
  release();
  expect(existsSync(lockFile())).toBe(false);
  lockDataFolder(folder)();
});

test.each([
  ['of a process that has died', () => JSON.stringify({ pid: deadPid() })],
  ['of another process that had our number', () => JSON.stringify({ pid: process.pid, began: 'earlier 1' })],
  ['that was cut off', () => '{"pid":'],
])('a lock %s is taken over', (_, content) => {
  writeFileSync(lockFile(), content());
  const release = lockDataFolder(folder);
  expect(JSON.parse(readFileSync(lockFile(), 'utf8'))).toMatchObject({ pid: process.pid });
  release();
});

test('giving it back leaves the lock of somebody else', () => {
  const release = lockDataFolder(folder);
  writeFileSync(lockFile(), JSON.stringify({ pid: 1 }));
  release();
  expect(existsSync(lockFile())).toBe(true);
});

test('we run, and a process that has ended does not', () => {
  expect(isRunning(process.pid)).toBe(true);
  expect(isRunning(deadPid())).toBe(false);
});

function deadPid(): number {
  return spawnSync(process.execPath, ['--version']).pid;
}
