/** A bound on what a search may cost, in steps and findings rather than in time, so that a question has one answer. */
export class Effort {
  #steps: number;
  #findings: number;

  constructor(steps: number, findings: number) {
    this.#steps = steps;
    this.#findings = findings;
  }

  /** Whether there was enough left for so many steps. */
  spend(steps: number): boolean {
    this.#steps -= steps;
    return !this.spent;
  }

  /** Whether one more may be found. */
  find(): boolean {
    this.#findings--;
    return !this.spent;
  }

  /** Whether the search was given up before its end. */
  get spent(): boolean {
    return this.#steps < 0 || this.#findings < 0;
  }
}
