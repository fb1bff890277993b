import { setPriority } from 'node:os';

/** Of 19 steps by which a thread can go back behind others. */
const back = 5;

/**
 * Lets the event loop go first where there are fewer cores than threads with something to do: an answer that is ready has
 * to be sent, and what one thread is asked meanwhile can wait its turn. Only on Linux does a thread have a priority of its
 * own; elsewhere it would be the whole process's.
 */
export function yieldToLoop(): void {
  if (process.platform === 'linux') setPriority(back);
}
