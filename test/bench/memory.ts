import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Resident memory of a process, in MiB; NaN where the system does not tell. */
function resident(pid: number): number {
  try {
    if (process.platform === 'linux') {
      const kilobytes = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
      return Number(kilobytes) / 1024;
    }
    return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024;
  } catch {
    return Number.NaN;
  }
}

/** The most memory (MiB) that a process has while something goes on, looked at ten times a second. */
export async function peakDuring<Result>(
  pid: number,
  work: () => Promise<Result>,
): Promise<{ peak: number; result: Result }> {
  let peak = resident(pid);
  const looking = setInterval(() => {
    const now = resident(pid);
    if (now > peak) peak = now;
  }, 100);
  try {
    const result = await work();
    return { peak, result };
  } finally {
    clearInterval(looking);
  }
}
