import { useSyncExternalStore } from 'react';

const every = 30_000;
let now = Date.now();
let timer: ReturnType<typeof setInterval> | undefined;
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  timer ??= setInterval(() => {
    now = Date.now();
    for (const each of listeners) each();
  }, every);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

function read(): number {
  // Before the first tick, or after a rest, the held time may be old.
  if (timer === undefined && Date.now() - now > every) now = Date.now();
  return now;
}

/** The time in milliseconds, renewed twice a minute, so that "4 min ago" stays true. One timer for the whole page. */
export function useNow(): number {
  return useSyncExternalStore(subscribe, read);
}
