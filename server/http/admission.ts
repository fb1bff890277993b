import { LimitExceeded } from '../model/errors.ts';

interface Waiting {
  readonly who: string;
  admit(): void;
}

/**
 * Lets so many in at once, keeps some more waiting in line, and sends the rest away with a time to come back at.
 * One principal gets at most half of the places, so that its stuck scans do not stop everybody else's.
 */
export class Admission {
  readonly #places: number;
  readonly #waitingPlaces: number;
  readonly #perPrincipal: number;
  readonly #busy = new Map<string, number>();
  #admitted = 0;
  #line: Waiting[] = [];

  constructor(places: number, waitingPlaces: number) {
    this.#places = places;
    this.#waitingPlaces = waitingPlaces;
    this.#perPrincipal = Math.max(1, Math.ceil(places / 2));
  }

  get active(): number {
    return this.#admitted;
  }
  get waiting(): number {
    return this.#line.length;
  }

  /**
   * Waits for a place; the function given back leaves it.
   * @param gone tells when the other end has gone away and waits no longer
   * @throws LimitExceeded (429) when the line is full
   */
  async enter(who: string, gone: AbortSignal): Promise<() => void> {
    if (!this.#room(who)) {
      if (this.#line.length >= this.#waitingPlaces)
        throw new LimitExceeded('Too many scans are on their way. Send this one again later.', undefined, {
          status: 429,
          // Spreads the return of a crowd that was turned away together.
          retryAfter: 5 + Math.floor(Math.random() * 25),
        });
      await this.#wait(who, gone);
    } else this.#take(who);
    let left = false;
    return () => {
      if (left) return;
      left = true;
      this.#leave(who);
    };
  }

  #room(who: string): boolean {
    return this.#admitted < this.#places && (this.#busy.get(who) ?? 0) < this.#perPrincipal;
  }

  #take(who: string): void {
    this.#admitted += 1;
    this.#busy.set(who, (this.#busy.get(who) ?? 0) + 1);
  }

  #leave(who: string): void {
    this.#admitted -= 1;
    const left = (this.#busy.get(who) ?? 1) - 1;
    if (left === 0) this.#busy.delete(who);
    else this.#busy.set(who, left);
    const next = this.#line.find((waiting) => this.#room(waiting.who));
    if (next === undefined) return;
    this.#line = this.#line.filter((waiting) => waiting !== next);
    this.#take(next.who);
    next.admit();
  }

  #wait(who: string, gone: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const leaveLine = () => {
        this.#line = this.#line.filter((other) => other !== waiting);
        reject(new LimitExceeded('The connection was closed.', undefined, { status: 429 }));
      };
      const waiting: Waiting = {
        who,
        admit() {
          gone.removeEventListener('abort', leaveLine);
          resolve();
        },
      };
      if (gone.aborted) return leaveLine();
      gone.addEventListener('abort', leaveLine, { once: true });
      this.#line.push(waiting);
    });
  }
}
