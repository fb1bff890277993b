import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface Ending {
  readonly code: number | null;
  readonly signal: string | null;
  /** Why the program could not be run at all. */
  readonly error?: string | undefined;
}

export interface KeptProcess {
  /** Resolves when the program has ended, whoever ended it. */
  readonly ended: Promise<Ending>;
  /** Asks the program to end and waits until it has. */
  stop(): Promise<void>;
}

/** What keeper.js says to us. */
type Message = { pid: number } | { code: number | null; signal: string | null } | { error: string };

const keeper = fileURLToPath(new URL('./keeper.js', import.meta.url));

/**
 * Runs a program that must not outlive this process: a keeper of its own watches over it, which ends the program when
 * this process dies. Should the keeper be killed, this process ends the program itself.
 */
export function runKept(options: {
  command: string;
  parameters: readonly string[];
  logPath: string;
  pidPath: string;
  environment: Record<string, string | undefined>;
  /** As the system counts: 0 as usual, up to 19 for what can wait for everything else. */
  priority?: number;
}): KeptProcess {
  const child = spawn(
    process.execPath,
    [
      keeper,
      options.logPath,
      options.pidPath,
      String(options.priority ?? 0),
      options.command,
      ...options.parameters,
    ],
    { detached: true, stdio: ['ignore', 'ignore', 'inherit', 'ipc'], env: options.environment },
  );
  // Only what we await keeps this process running, not the keeper.
  child.unref();
  child.channel?.unref();
  let pid: number | undefined;
  let ending: Ending | undefined;
  child.on('message', (message: Message) => {
    if ('pid' in message) pid = message.pid;
    else if ('error' in message) ending = { code: null, signal: null, error: message.error };
    else ending = message;
  });
  const ended = new Promise<Ending>((done) => {
    child.on('error', (error) => done({ code: null, signal: null, error: error.message }));
    child.on('exit', (code, signal) => {
      if (ending === undefined && pid !== undefined) endQuietly(pid);
      done(ending ?? { code, signal });
    });
  });
  return {
    ended,
    async stop() {
      child.ref();
      if (child.connected) child.disconnect();
      await ended;
    },
  };
}

function endQuietly(pid: number): void {
  try {
    process.kill(pid, 'SIGTERM');
  } catch {
    // It has ended already.
  }
}
