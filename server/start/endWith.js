import { constants } from 'node:os';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Ends us together with a child that does a part of our work (npm, a build) when we are told to end: it must not go
 * on alone.
 * @param {import('node:child_process').ChildProcess} child
 */
export function endWith(child) {
  const stop = (signal) => {
    child.kill('SIGTERM');
    process.exit(128 + constants.signals[signal]);
  };
  for (const signal of signals) process.on(signal, stop);
  const forget = () => {
    for (const signal of signals) process.off(signal, stop);
  };
  child.on('error', forget);
  child.on('exit', forget);
}
