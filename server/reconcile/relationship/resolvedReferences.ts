import type { Subject } from '../evidence/subject.ts';
import type { Target } from '../scan/application.ts';

/** References remembered over the batches of one scan. */
const most = 300_000;

type Known = Map<string, Map<Subject, Target | null>>;

/** To which CIs subjects led, as seen from sources; null: to none. */
export class ResolvedReferences {
  #known: Known = new Map();
  #size = 0;

  /** Whether so many are known that no more should be. */
  get isFull(): boolean {
    return this.#size >= most;
  }

  /** What a source's subjects lead to; it stays as it is when all is forgotten. */
  of(source: string): ReadonlyMap<Subject, Target | null> {
    return this.#of(source);
  }

  set(source: string, subject: Subject, target: Target | null): void {
    const known = this.#of(source);
    if (!known.has(subject)) this.#size += 1;
    known.set(subject, target);
  }

  /** The same where there is room, or where it is known already and may have changed. */
  offer(source: string, subject: Subject, target: Target): void {
    if (!this.isFull || this.#of(source).has(subject)) this.set(source, subject, target);
  }

  /** Forgets all: what references led to may have changed. */
  clear(): void {
    this.#known = new Map();
    this.#size = 0;
  }

  #of(source: string): Map<Subject, Target | null> {
    let known = this.#known.get(source);
    if (!known) {
      known = new Map();
      this.#known.set(source, known);
    }
    return known;
  }
}
