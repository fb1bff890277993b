import { LimitExceeded } from '../model/errors.ts';

/**
 * Lets one begin in each turn of the event loop and the others wait in line: a crowd that comes at once would otherwise
 * be worked for in one go, and whatever else there is to do, a scan's next piece or a sign of life, would wait for all.
 */
export class Pace {
  readonly #most: number;
  #line: (() => void)[] = [];
  #turning = false;

  /** @param most how many may wait */
  constructor(most: number) {
    this.#most = most;
  }

  /** @throws LimitExceeded (429) when the line is full */
  async turn(): Promise<void> {
    if (!this.#turning) {
      this.#turning = true;
      setImmediate(() => this.#next());
      return;
    }
    if (this.#line.length >= this.#most)
      throw new LimitExceeded('Too many requests at once. Try again shortly.', undefined, {
        status: 429,
        retryAfter: 1 + Math.floor(Math.random() * 5),
      });
    await new Promise<void>((resolve) => this.#line.push(resolve));
  }

  #next(): void {
    const begin = this.#line.shift();
    this.#turning = begin !== undefined;
    if (!begin) return;
    setImmediate(() => this.#next());
    begin();
  }
}
