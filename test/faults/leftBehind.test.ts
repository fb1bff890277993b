import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isRunning } from '../../server/graph/provision/lock.ts';
import { root } from '../../server/start/places.js';

interface Held {
  readonly launcher: ChildProcess;
  /** The process that stands for the server. */
  readonly server: number;
  readonly keeper: number;
  readonly neo4j: number;
  output(): string;
}

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'linchpin-fault-'));
});
afterEach(() => {
  const { neo4j } = processesOf();
  if (neo4j) process.kill(neo4j, 'SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** Starts launcher, server, keeper and Neo4j on the data folder, as npm start does. */
async function hold(): Promise<Held> {
  const launcher = spawn(
    process.execPath,
    ['server/start/launch.js', '--run', 'test/faults/holdDatabase.ts', folder],
    { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, npm_lifecycle_event: undefined } },
  );
  let output = '';
  for (const stream of [launcher.stdout, launcher.stderr])
    stream?.on('data', (data) => {
      output += data;
    });
  await until(() => /HELD \d+/.test(output) || launcher.exitCode !== null, 120_000);
  const server = Number(/HELD (\d+)/.exec(output)?.[1]);
  if (!server) throw new Error(output);
  const { neo4j, keeper } = processesOf();
  return { launcher, server, neo4j, keeper, output: () => output };
}

/** Neo4j by its process number in the data folder, the keeper as its parent; 0 where there is none. */
function processesOf(): { neo4j: number; keeper: number } {
  try {
    const neo4j = Number(readFileSync(join(folder, 'neo4j', 'store', 'pid'), 'utf8'));
    if (!isRunning(neo4j)) return { neo4j: 0, keeper: 0 };
    const keeper = Number(execFileSync('ps', ['-o', 'ppid=', '-p', String(neo4j)], { encoding: 'utf8' }));
    return { neo4j, keeper };
  } catch {
    return { neo4j: 0, keeper: 0 };
  }
}

async function until(condition: () => boolean, forMs: number): Promise<void> {
  const end = Date.now() + forMs;
  while (!condition() && Date.now() < end) await wait(50);
}

async function expectAllGone(held: Held): Promise<void> {
  const all = [held.launcher.pid ?? 0, held.server, held.keeper, held.neo4j];
  await until(() => !all.some(isRunning), 30_000);
  expect(all.map(isRunning)).toEqual([false, false, false, false]);
}

test.each(['SIGTERM', 'SIGKILL'] as const)('%s of the launcher leaves no process behind', async (signal) => {
  const held = await hold();
  held.launcher.kill(signal);
  await expectAllGone(held);
  expect(held.output()).toContain('STOPPED');
});

test('kill -9 of the server leaves no Neo4j behind', async () => {
  const held = await hold();
  process.kill(held.server, 'SIGKILL');
  await expectAllGone(held);
});

test('a Neo4j that ends by itself is noticed and said', async () => {
  const held = await hold();
  process.kill(held.neo4j, 'SIGKILL');
  await until(() => held.output().includes('CRASH'), 10_000);
  expect(held.output()).toMatch(/CRASH The local Neo4j has ended by itself \(signal SIGKILL\)/);
  held.launcher.kill('SIGTERM');
  await expectAllGone(held);
});

test('kill -9 of the keeper ends Neo4j through the server', async () => {
  const held = await hold();
  process.kill(held.keeper, 'SIGKILL');
  await until(() => !isRunning(held.neo4j), 30_000);
  expect(isRunning(held.neo4j)).toBe(false);
  expect(held.output()).toContain('CRASH');
  held.launcher.kill('SIGTERM');
  await expectAllGone(held);
});

test('a Neo4j left behind by kill -9 of everything else is ended by the next start', async () => {
  const first = await hold();
  // The server must not live long enough to see the keeper's end.
  process.kill(first.server, 'SIGSTOP');
  process.kill(first.keeper, 'SIGKILL');
  process.kill(first.server, 'SIGKILL');
  await until(() => !isRunning(first.server), 10_000);
  expect(isRunning(first.neo4j)).toBe(true);
  const second = await hold();
  expect(second.output()).toContain('Ended a Neo4j that an earlier start had left behind');
  expect(isRunning(first.neo4j)).toBe(false);
  second.launcher.kill('SIGTERM');
  await expectAllGone(second);
});

test('a second start on the same data folder is refused in words', async () => {
  const held = await hold();
  await expect(hold()).rejects.toThrow(/Another Linchpin \(process \d+\) already runs on the data folder/);
  held.launcher.kill('SIGTERM');
  await expectAllGone(held);
});
