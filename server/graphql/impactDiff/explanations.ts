import type { Database } from '../../graph/database.ts';
import { readCiStatesBetween, readReliedOnBetween } from '../../graph/read/statesBetween.ts';
import type { DifferenceAnswer } from '../../impact/difference/differencePage.ts';
import { bearsOn } from './bearsOn.ts';
import { ciSteps, type GraphStep, relationshipSteps } from './graphStep.ts';

const mostSteps = 50;

/** Through which changes of the graph each difference of a page came about: read once for all of them, when one is asked. */
export class Explanations {
  readonly #database: Database;
  readonly #differences: readonly DifferenceAnswer[];
  readonly #after: number;
  readonly #upTo: number;
  #steps: Promise<GraphStep[]> | undefined;

  /** @param from, to revisions, in either order */
  constructor(database: Database, differences: readonly DifferenceAnswer[], from: number, to: number) {
    this.#database = database;
    this.#differences = differences;
    this.#after = Math.min(from, to);
    this.#upTo = Math.max(from, to);
  }

  /** The changes that bear on its chains then and now, the earliest first; the first 50. */
  async of({ touched }: DifferenceAnswer): Promise<GraphStep[]> {
    this.#steps ??= this.#read();
    const steps = await this.#steps;
    return steps.filter((step) => touched.some((chain) => bearsOn(step, chain))).slice(0, mostSteps);
  }

  async #read(): Promise<GraphStep[]> {
    const chains = this.#differences.flatMap(({ touched }) => touched);
    const cis = [...new Set(chains.flatMap((chain) => chain.cis))];
    const relying = [...new Set(chains.flatMap(({ steps }) => steps.map(({ ciId }) => ciId)))];
    const [own, between] = await Promise.all([
      readCiStatesBetween(this.#database, cis, this.#after, this.#upTo),
      readReliedOnBetween(this.#database, relying, this.#after, this.#upTo),
    ]);
    const steps = [
      ...ciSteps(own, this.#after, this.#upTo),
      ...relationshipSteps(between, this.#after, this.#upTo),
    ];
    return steps.sort((one, other) => one.revision - other.revision);
  }
}
