import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { join } from 'node:path';
import { dataDirectory } from './places.js';

const preload = new URL('./endWithParent.js', import.meta.url).href;
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const patience = 40_000;

/**
 * Runs a file under a Node and gives its exit code. A signal to us is passed on, and we end once the file has. It
 * ends when we die, too, even by kill -9 (endWithParent.js).
 * @param {string} node path of the Node
 * @param {string[]} parameters the file and what follows it
 * @param {{ cwd?: string, ownGroup?: boolean, environment?: Record<string, string | undefined> }} [options]
 *   ownGroup: the terminal's Ctrl-C reaches us alone, so that the file gets one signal and not two; it then has no
 *   terminal to read from
 * @returns {Promise<number>}
 */
export function runUnder(node, parameters, { cwd, ownGroup = false, environment = process.env } = {}) {
  const data = dataDirectory(environment);
  return new Promise((done, failed) => {
    const child = spawn(node, ['--import', preload, ...parameters], {
      cwd,
      detached: ownGroup,
      stdio: [ownGroup ? 'ignore' : 'inherit', 'inherit', 'inherit', 'ipc'],
      env: {
        ...environment,
        LINCHPIN_DATA_DIR: data,
        // GraphQL's own checks of its developers cost milliseconds a request.
        NODE_ENV: environment.NODE_ENV ?? 'production',
        // Compiled code is kept: a third off the time that loading takes.
        NODE_COMPILE_CACHE: environment.NODE_COMPILE_CACHE ?? join(data, 'compiled'),
        LINCHPIN_LAUNCHER: String(process.pid),
      },
    });
    let stopped = false;
    const stop = (signal) => {
      stopped = true;
      // A terminal signals the whole group, so a child in our group has its Ctrl-C already.
      if (ownGroup || signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
      setTimeout(() => child.kill('SIGKILL'), patience).unref();
    };
    for (const signal of signals) process.on(signal, stop);
    const watching = endWithNpm(() => stop('SIGTERM'));
    child.on('error', failed);
    child.on('exit', (code, signal) => {
      clearInterval(watching);
      for (const name of signals) process.off(name, stop);
      const answer = code ?? 128 + (constants.signals[signal] ?? 0);
      if (stopped) process.exit(answer);
      done(answer);
    });
  });
}

/** npm passes a signal on to a shell that may not pass it on to us, so we watch for a change of parent. */
function endWithNpm(stop) {
  if (process.env.npm_lifecycle_event === undefined) return undefined;
  const parent = process.ppid;
  return setInterval(() => {
    if (process.ppid !== parent) stop();
  }, 1000).unref();
}
