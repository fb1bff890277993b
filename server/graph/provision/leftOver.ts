import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { readIfPresent } from './dataFolder.ts';
import { isRunning } from './lock.ts';

const patience = 30_000;

/**
 * Ends a Neo4j that an earlier start left behind, which can only be where the server and the keeper were killed at
 * once. It is known by its process number together with our folder in its command line, so no other program is hit.
 * @returns whether there was one
 */
export async function endLeftOver(pidPath: string, home: string): Promise<boolean> {
  const pid = Number(readIfPresent(pidPath));
  if (!Number.isInteger(pid) || pid <= 1 || !isRunning(pid)) return false;
  if (!commandLine(pid).includes(`--home-dir=${home}`)) return false;
  process.kill(pid, 'SIGTERM');
  const until = Date.now() + patience;
  while (isRunning(pid) && Date.now() < until) await wait(100);
  if (isRunning(pid)) process.kill(pid, 'SIGKILL');
  return true;
}

function commandLine(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    try {
      return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
    } catch {
      return '';
    }
  }
}
