import { LimitExceeded } from '../model/errors.ts';

interface Bucket {
  left: number;
  at: number;
}

/** How many subjects are kept apart; the one that was longest quiet is forgotten first. */
const remembered = 50_000;

/** A bucket for each subject that fills at a steady rate and lets a burst through. */
export class RateLimit {
  readonly #buckets = new Map<string, Bucket>();
  readonly #perSecond: number;
  readonly #burst: number;
  readonly #now: () => number;

  constructor(perSecond: number, burst: number, now: () => number = Date.now) {
    this.#perSecond = perSecond;
    this.#burst = burst;
    this.#now = now;
  }

  /** @throws LimitExceeded (429) with the seconds after which there is room again */
  take(subject: string): void {
    const now = this.#now();
    const bucket = this.#buckets.get(subject) ?? { left: this.#burst, at: now };
    bucket.left = Math.min(this.#burst, bucket.left + ((now - bucket.at) / 1_000) * this.#perSecond);
    bucket.at = now;
    this.#buckets.delete(subject);
    this.#buckets.set(subject, bucket);
    if (this.#buckets.size > remembered) {
      const oldest = this.#buckets.keys().next();
      if (!oldest.done) this.#buckets.delete(oldest.value);
    }
    if (bucket.left < 1) {
      const retryAfter = Math.max(1, Math.ceil((1 - bucket.left) / this.#perSecond));
      throw new LimitExceeded('Too many requests. Slow down a little.', undefined, {
        status: 429,
        retryAfter,
      });
    }
    bucket.left -= 1;
  }
}
