/** Reads that meet a commit so often begin to hold commits back. */
const mostMeetings = 3;

/**
 * Keeps reads from meeting commits. Neo4j applies a commit record by record and readers take no locks, so a read beside
 * one may see a CI with some of its properties as they were, some as they are, and some missing. It knows the commits of
 * this server; whoever reads beside another server's is not kept from it.
 */
export class Commits {
  #begun = 0;
  #inFlight = 0;
  #holds = 0;
  #waiting: (() => void)[] = [];

  /** Called before a commit; waits for the reads that hold it back. @returns what ends it */
  async begin(): Promise<() => void> {
    while (this.#holds > 0) await this.#change();
    this.#begun += 1;
    this.#inFlight += 1;
    return () => {
      this.#inFlight -= 1;
      this.#wake();
    };
  }

  /**
   * Reads, again where a commit came in between.
   * @param read may run several times
   */
  async steady<Result>(read: () => Promise<Result>): Promise<Result> {
    for (let meeting = 0; meeting < mostMeetings; meeting++) {
      while (this.#inFlight > 0) await this.#change();
      const before = this.#begun;
      const result = await read();
      if (this.#begun === before) return result;
    }
    this.#holds += 1;
    try {
      while (this.#inFlight > 0) await this.#change();
      return await read();
    } finally {
      this.#holds -= 1;
      this.#wake();
    }
  }

  #change(): Promise<void> {
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  #wake(): void {
    for (const resolve of this.#waiting.splice(0)) resolve();
  }
}
