import { LimitExceeded } from '../model/errors.ts';

/** Event streams that one principal may have open at once: tabs of a browser, scripts. */
const maxPerPrincipal = 20;
/** How long one lives, in ms; clients connect again, and are asked again who they are. */
const lifetime = 30 * 60_000;

/** A place among the open streams. */
export interface Admission {
  /** Aborts when the stream has lived long enough; the place is free then. */
  readonly ended: AbortSignal;
  leave(): void;
}

const open = new Map<string, number>();

/**
 * Lets a principal open one more event stream.
 * @throws LimitExceeded when it has too many
 */
export function admit(principalId: string): Admission {
  const count = open.get(principalId) ?? 0;
  if (count >= maxPerPrincipal)
    throw new LimitExceeded(`At most ${maxPerPrincipal} subscriptions may be open at once; close one.`);
  open.set(principalId, count + 1);
  const end = new AbortController();
  let left = false;
  const leave = () => {
    if (left) return;
    left = true;
    clearTimeout(timer);
    const rest = (open.get(principalId) ?? 1) - 1;
    if (rest > 0) open.set(principalId, rest);
    else open.delete(principalId);
  };
  const timer = setTimeout(() => {
    end.abort();
    leave();
  }, lifetime);
  timer.unref();
  return { ended: end.signal, leave };
}
