import { readCiStatesBetween, readReliedOnBetween } from '../../graph/read/statesBetween.ts';
import type { DifferenceAnswer } from '../../impact/difference/differencePage.ts';
import type { GraphqlContext } from '../context.ts';
import type { GraphChange } from '../revision/changes.ts';
import { seenChanges } from '../revision/seenChanges.ts';
import { bearing } from './bearing.ts';
import { ciSteps, type GraphStep, relationshipSteps } from './graphStep.ts';

const mostSteps = 50;

interface Steps {
  readonly steps: readonly GraphStep[];
  /** Whether the caller may see a change. */
  readonly seen: (change: GraphChange) => boolean;
}

/** Through which changes of the graph each difference of a page came about: read once for all of them, when one is asked. */
export class Explanations {
  readonly #context: GraphqlContext;
  readonly #differences: readonly DifferenceAnswer[];
  readonly #after: number;
  readonly #upTo: number;
  #steps: Promise<Steps> | undefined;

  /** @param from, to revisions, in either order */
  constructor(context: GraphqlContext, differences: readonly DifferenceAnswer[], from: number, to: number) {
    this.#context = context;
    this.#differences = differences;
    this.#after = Math.min(from, to);
    this.#upTo = Math.max(from, to);
  }

  /** The changes that bear on it and that the caller may see, the earliest first; the first 50. */
  async of(difference: DifferenceAnswer): Promise<GraphStep[]> {
    const { shown } = await this.#bearing(difference);
    return shown.slice(0, mostSteps);
  }

  /** How many more bear on it: those beyond the first 50, and those that the caller may not see. */
  async more(difference: DifferenceAnswer): Promise<{ cut: number; hidden: number }> {
    const { shown, hidden } = await this.#bearing(difference);
    return { cut: Math.max(0, shown.length - mostSteps), hidden };
  }

  async #bearing(difference: DifferenceAnswer): Promise<{ shown: GraphStep[]; hidden: number }> {
    this.#steps ??= this.#read();
    const { steps, seen } = await this.#steps;
    const found = bearing(steps, difference);
    const shown = found.filter(({ change }) => seen(change));
    return { shown, hidden: found.length - shown.length };
  }

  async #read(): Promise<Steps> {
    const touched = this.#differences.flatMap((each) => [...each.touched, each.behind]);
    const cis = [...new Set(touched.flatMap((each) => each.cis))];
    const relying = [
      ...new Set(touched.flatMap((each) => [...each.relying, ...each.steps.map(({ ciId }) => ciId)])),
    ];
    const [own, between] = await Promise.all([
      readCiStatesBetween(this.#context.database, cis, this.#after, this.#upTo),
      readReliedOnBetween(this.#context.database, relying, this.#after, this.#upTo),
    ]);
    const steps = [
      ...ciSteps(own, this.#after, this.#upTo),
      ...relationshipSteps(between, this.#after, this.#upTo),
    ];
    steps.sort((one, other) => one.revision - other.revision);
    return {
      steps,
      seen: await seenChanges(
        this.#context,
        steps.map(({ change }) => change),
      ),
    };
  }
}
