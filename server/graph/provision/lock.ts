import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeOf, readIfPresent } from './dataFolder.ts';
import { ProvisionProblem } from './problems.ts';

interface Holder {
  readonly pid: number;
  /** When the process began, as the operating system counts it; undefined where it does not say. */
  readonly began?: string | undefined;
}

/**
 * Takes the data folder for this process, so that two servers never share one Neo4j's files.
 * @returns gives it back
 * @throws ProvisionProblem ALREADY_RUNNING where a living process has it
 */
export function lockDataFolder(folder: string): () => void {
  const path = join(folder, 'lock');
  const own: Holder = { pid: process.pid, began: beginning(process.pid) };
  for (let attempt = 0; ; attempt++) {
    try {
      writeFileSync(path, JSON.stringify(own), { flag: 'wx', mode: 0o600 });
      break;
    } catch (error) {
      if (codeOf(error) !== 'EEXIST' || attempt > 3) throw error;
    }
    const holder = parseHolder(readIfPresent(path));
    if (holder && isAlive(holder))
      throw new ProvisionProblem(
        'ALREADY_RUNNING',
        `Another Linchpin (process ${holder.pid}) already runs on the data folder ${folder}.\n` +
          'End it first, or give this one a folder of its own: LINCHPIN_DATA_DIR=/some/folder',
      );
    // Its owner has died without giving it back.
    rmSync(path, { force: true });
  }
  const release = () => {
    process.off('exit', release);
    if (parseHolder(readIfPresent(path))?.pid === process.pid) rmSync(path, { force: true });
  };
  process.on('exit', release);
  return release;
}

function parseHolder(text: string | undefined): Holder | undefined {
  try {
    const value: unknown = JSON.parse(text ?? '');
    if (typeof value !== 'object' || value === null || !('pid' in value)) return undefined;
    const { pid } = value;
    const began = 'began' in value && typeof value.began === 'string' ? value.began : undefined;
    return typeof pid === 'number' ? { pid, began } : undefined;
  } catch {
    return undefined;
  }
}

/** A process number is given out again after a restart of the machine, so the time at which it began counts too. */
function isAlive(holder: Holder): boolean {
  if (!isRunning(holder.pid)) return false;
  return holder.began === undefined || holder.began === beginning(holder.pid);
}

/** Whether a process with this number runs; one that has ended and waits to be collected does not. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (codeOf(error) !== 'EPERM') return false;
  }
  return statusOf(pid)?.[0] !== 'Z';
}

/** When a process began: the boot of the machine and the ticks since then; undefined where the system does not say. */
function beginning(pid: number): string | undefined {
  const boot = readQuietly('/proc/sys/kernel/random/boot_id')?.trim();
  const started = statusOf(pid)?.[19];
  return boot && started ? `${boot} ${started}` : undefined;
}

/** What Linux says of a process from its state on: the name before it, in brackets, may hold blanks. */
function statusOf(pid: number): string[] | undefined {
  return readQuietly(`/proc/${pid}/stat`)?.split(') ').at(-1)?.split(' ');
}

function readQuietly(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
