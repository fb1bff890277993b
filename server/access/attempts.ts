import { LimitExceeded } from '../model/errors.ts';

const window = 15 * 60_000;
const usual = 10;
const remembered = 10_000;
const mostKept = 100;

/** Slows down the guessing of passwords: 10 failures in 15 minutes for one subject (or as many as said), then it waits. */
export class Attempts {
  readonly #failures = new Map<string, number[]>();
  readonly #now: () => number;

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  /** @throws LimitExceeded (429) with the seconds to wait */
  check(subject: string, allowed = usual): void {
    const recent = this.#recent(subject);
    const oldest = recent.at(-allowed);
    if (oldest === undefined) return;
    const retryAfter = Math.max(1, Math.ceil((oldest + window - this.#now()) / 1000));
    throw new LimitExceeded('Too many failed attempts. Wait before you try again.', undefined, {
      status: 429,
      retryAfter,
    });
  }

  failed(subject: string): void {
    const recent = [...this.#recent(subject), this.#now()].slice(-mostKept);
    this.#failures.delete(subject);
    this.#failures.set(subject, recent);
    if (this.#failures.size > remembered) {
      const oldest = this.#failures.keys().next();
      if (!oldest.done) this.#failures.delete(oldest.value);
    }
  }

  succeeded(subject: string): void {
    this.#failures.delete(subject);
  }

  #recent(subject: string): number[] {
    const since = this.#now() - window;
    return (this.#failures.get(subject) ?? []).filter((at) => at > since);
  }
}
