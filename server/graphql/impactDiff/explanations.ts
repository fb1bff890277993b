import type { Database } from '../../graph/database.ts';
import { readCiStatesBetween, readReliedOnBetween } from '../../graph/read/statesBetween.ts';
import type { DifferenceAnswer } from '../../impact/difference/differencePage.ts';
import { bearing } from './bearing.ts';
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

  /** The changes that bear on it, the earliest first; the first 50. */
  async of(difference: DifferenceAnswer): Promise<GraphStep[]> {
    this.#steps ??= this.#read();
    return bearing(await this.#steps, difference).slice(0, mostSteps);
  }

  async #read(): Promise<GraphStep[]> {
    const touched = this.#differences.flatMap((each) => [...each.touched, each.behind]);
    const cis = [...new Set(touched.flatMap((each) => each.cis))];
    const relying = [
      ...new Set(touched.flatMap((each) => [...each.relying, ...each.steps.map(({ ciId }) => ciId)])),
    ];
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
