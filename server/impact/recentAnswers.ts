/** How long (ms) an answer is told again: staleness moves with the clock, if slowly. */
const longestAge = 60_000;
/** Listed CIs in all kept answers, about 50 MB. */
const mostListed = 20_000;

interface Kept {
  readonly answer: Promise<unknown>;
  readonly since: number;
  listed: number;
}

/**
 * Answers given lately. An analysis of one revision never changes, and many people look at the same change, so what was
 * asked a moment ago is told again instead of being worked out anew.
 */
export class RecentAnswers {
  readonly #kept = new Map<string, Kept>();
  readonly #now: () => number;
  #listed = 0;

  /** @param now the clock, ms */
  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  /**
   * The answer to a question, kept or worked out; a failure is never kept.
   * @param listedIn how many CIs an answer lists, as a measure of its memory
   */
  async give<Answer>(
    question: string,
    workOut: () => Promise<Answer>,
    listedIn: (answer: Answer) => number = () => 1,
  ): Promise<Answer> {
    const kept = this.#kept.get(question);
    // Kept under the question that it answers, so it is of that type.
    if (kept && this.#now() - kept.since < longestAge) return kept.answer as Promise<Answer>;
    if (kept) this.#drop(question, kept);
    const answer = workOut();
    const entry: Kept = { answer, since: this.#now(), listed: 0 };
    this.#kept.set(question, entry);
    try {
      const given = await answer;
      this.#count(question, entry, listedIn(given));
      return given;
    } catch (error) {
      this.#drop(question, entry);
      throw error;
    }
  }

  /** Forgets all, since the graph or what was seen of it has moved on. */
  clear(): void {
    this.#kept.clear();
    this.#listed = 0;
  }

  #count(question: string, entry: Kept, listed: number): void {
    if (this.#kept.get(question) !== entry) return;
    entry.listed = listed;
    this.#listed += listed;
    for (const [other, old] of this.#kept) {
      if (this.#listed <= mostListed) return;
      this.#drop(other, old);
    }
  }

  #drop(question: string, entry: Kept): void {
    if (this.#kept.get(question) !== entry) return;
    this.#kept.delete(question);
    this.#listed -= entry.listed;
  }
}
