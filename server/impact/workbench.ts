import { type Analysis, analyse, lay } from './analysis/analysis.ts';
import { clean, fits, type Scratch, scratchFor } from './analysis/scratch.ts';
import { understand } from './analysis/seeds.ts';
import type {
  AnalysisPage,
  DanglingPage,
  ImpactedCiAnswer,
  ImpactTargetInput,
  PageQuery,
} from './answer/answer.ts';
import { danglingPage } from './answer/dangling.ts';
import { describe } from './answer/describe.ts';
import { pageOf } from './answer/page.ts';
import { ciNumber } from './projection/cis.ts';
import type { Projection } from './projection/projection.ts';

/** The one set of working arrays, and which analysis lies in it. */
export class Workbench {
  #scratch: Scratch = scratchFor(0, 0);
  #lying: Analysis | undefined;

  /**
   * Answers a question.
   * @param now ms since 1970
   * @throws NotFound, BadInput (`targets.N.field`)
   */
  analyse(projection: Projection, inputs: readonly ImpactTargetInput[], now: number): Analysis {
    const question = understand(inputs, projection.cis);
    this.#clear(projection);
    this.#lying = analyse(projection, this.#scratch, question, now);
    return this.#lying;
  }

  page(analysis: Analysis, query: PageQuery): AnalysisPage {
    return pageOf(analysis, this.#with(analysis), query);
  }

  on(analysis: Analysis, ciId: string): ImpactedCiAnswer | undefined {
    const ci = ciNumber(analysis.projection.cis, ciId);
    return ci === undefined ? undefined : describe(analysis, this.#with(analysis), ci);
  }

  dangling(analysis: Analysis, first: number, after: string | null): DanglingPage {
    return danglingPage(analysis, first, after);
  }

  #with(analysis: Analysis): Scratch {
    if (this.#lying !== analysis) {
      this.#clear(analysis.projection);
      lay(analysis, this.#scratch);
      this.#lying = analysis;
    }
    return this.#scratch;
  }

  #clear(projection: Projection): void {
    if (this.#lying) clean(this.#scratch, this.#lying.reached);
    this.#lying = undefined;
    if (fits(this.#scratch, projection)) return;
    // A quarter more than needed, so that a growing estate does not make new arrays with every revision.
    const { cis, wiring } = projection;
    this.#scratch = scratchFor(Math.ceil(cis.count * 1.25), Math.ceil(wiring.groups.owner.length * 1.25));
  }
}
