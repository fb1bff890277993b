import type { Sight } from '../model/sight.ts';
import { type Analysis, analyse } from './analysis/analysis.ts';
import { countByDistance } from './analysis/byDistance.ts';
import { Chains } from './analysis/chains.ts';
import { lay, save } from './analysis/columns.ts';
import { digestOf } from './analysis/digest.ts';
import { type Interplay, interplays } from './analysis/interplay.ts';
import { ownersMark } from './analysis/ownersMark.ts';
import { clean, fits, type Scratch, scratchFor } from './analysis/scratch.ts';
import { understand } from './analysis/seeds.ts';
import { trace } from './analysis/trace.ts';
import { KeptUndertakings, undertake } from './analysis/undertaking.ts';
import type {
  AnalysisPage,
  ChainStepAnswer,
  DanglingPage,
  DistanceCount,
  Evidence,
  ImpactedCiAnswer,
  ImpactTargetInput,
  PageQuery,
} from './answer/answer.ts';
import { danglingPage } from './answer/dangling.ts';
import { describe, stepAnswer } from './answer/describe.ts';
import { allServices, type HitCi, hitAmong, type OutlineMark, outlineOf } from './answer/outline.ts';
import { pageOf } from './answer/page.ts';
import {
  type DifferencePage,
  type DifferenceQuery,
  differencePage,
  type Ends,
} from './difference/differencePage.ts';
import { countDifferences, type DifferenceSummary } from './difference/differenceSummary.ts';
import { ciNumber, takesPart } from './projection/cis.ts';
import type { Projection } from './projection/projection.ts';

/** The one set of working arrays, and which analysis lies in it. */
export class Workbench {
  #scratch: Scratch = scratchFor(0, 0);
  #lying: Analysis | undefined;
  /** Whether somebody may ask about it again once another question has taken its place. */
  #lasts = true;
  readonly #undertakings = new KeptUndertakings();

  /**
   * Answers a question.
   * @param now ms since 1970
   * @param sight what the caller may see; undefined: everything
   * @throws NotFound, BadInput (`targets.N.field`)
   */
  analyse(
    projection: Projection,
    inputs: readonly ImpactTargetInput[],
    now: number,
    sight?: Sight,
  ): Analysis {
    const question = understand(inputs, projection.cis);
    this.#clear(projection);
    this.#lying = analyse(projection, this.#scratch, question, now, sight);
    this.#lasts = true;
    return this.#lying;
  }

  /** The same for an answer that nobody asks about any more once the next question comes: none of it is kept. */
  analyseOnce(projection: Projection, inputs: readonly ImpactTargetInput[], now: number): Analysis {
    const analysis = this.analyse(projection, inputs, now);
    this.#lasts = false;
    return analysis;
  }

  /** What the answer rests on. */
  evidence(analysis: Analysis): Evidence {
    this.#trace(analysis);
    // Tracing leaves it there.
    return analysis.evidence!;
  }

  /** Nearest first, then worst state first, then by class name. */
  byDistance(analysis: Analysis): readonly DistanceCount[] {
    const { projection, reached } = analysis;
    analysis.byDistance ??= countByDistance(projection, this.#trace(analysis), reached, analysis.veil);
    return analysis.byDistance;
  }

  digest(analysis: Analysis): string {
    const { projection, reached, question } = analysis;
    analysis.digest ??= digestOf(projection.cis, this.#with(analysis), reached, question.targets);
    return analysis.digest;
  }

  /** Whether what decisions look at is as it was; targets that take no part are passed over. */
  mark(projection: Projection, inputs: readonly ImpactTargetInput[], now: number): OutlineMark {
    const analysis = this.analyseOnce(projection, takingPart(projection, inputs), now);
    return { digest: this.digest(analysis), owners: ownersMark(analysis) };
  }

  /** What decisions look at. */
  outline(analysis: Analysis) {
    const [digest, evidence] = [this.digest(analysis), this.evidence(analysis)];
    return { ...outlineOf(analysis, this.#with(analysis)), digest, evidence };
  }

  /** All services that it hits: the worst and most critical first, then by name and id. */
  services(analysis: Analysis): HitCi[] {
    return allServices(analysis, this.#with(analysis));
  }

  /** Those of some CIs that it hits, in the same order. */
  hitAmong(analysis: Analysis, ciIds: readonly string[]): HitCi[] {
    const { cis } = analysis.projection;
    const asked = new Set(ciIds.flatMap((id) => ciNumber(cis, id) ?? []));
    return hitAmong(analysis, this.#with(analysis), asked);
  }

  /**
   * Lays one undertaking over each of some others; targets that take no part are passed over.
   * @throws BadInput (`targets.N.field`)
   */
  interplay(
    projection: Projection,
    own: readonly ImpactTargetInput[],
    others: readonly (readonly ImpactTargetInput[])[],
  ): Interplay[] {
    this.#clear(projection);
    const undertaking = (inputs: readonly ImpactTargetInput[]) =>
      this.#undertakings.give(projection, JSON.stringify(inputs), () => {
        const { seeds } = understand(takingPart(projection, inputs), projection.cis);
        return undertake(projection, this.#scratch, seeds);
      });
    return interplays(projection, undertaking(own), others.map(undertaking));
  }

  page(analysis: Analysis, query: PageQuery): AnalysisPage {
    return pageOf(analysis, this.#trace(analysis), query);
  }

  on(analysis: Analysis, ciId: string): ImpactedCiAnswer | undefined {
    const ci = ciNumber(analysis.projection.cis, ciId);
    return ci === undefined || analysis.veil?.hides(ci)
      ? undefined
      : describe(analysis, this.#trace(analysis), ci);
  }

  /** The ways in which the impact reaches a CI, the shortest first; undefined when there is no such CI, or it is hidden. */
  ways(analysis: Analysis, ciId: string, most: number): ChainStepAnswer[][] | undefined {
    const { projection, veil, steps } = analysis;
    const ci = ciNumber(projection.cis, ciId);
    if (ci === undefined || veil?.hides(ci)) return undefined;
    const scratch = this.#trace(analysis);
    if (scratch.state[ci] === 0) return [];
    const ways = new Chains(projection, scratch, steps).ways(ci).slice(0, most);
    return ways.map((links) => links.map((link) => stepAnswer(analysis, scratch, link)));
  }

  dangling(analysis: Analysis, first: number, after: string | null): DanglingPage {
    return danglingPage(analysis, first, after);
  }

  /** How many CIs two analyses hit otherwise. */
  countDifferences(ends: Ends): DifferenceSummary['counts'] {
    this.#keepColumns();
    return countDifferences(ends.before, ends.after);
  }

  differencePage(ends: Ends, query: DifferenceQuery): DifferencePage {
    this.#keepColumns();
    return differencePage(ends, (analysis) => this.#trace(analysis), query);
  }

  /** Clean working arrays for a search of its own, which leaves them clean. */
  lend<Result>(projection: Projection, use: (scratch: Scratch) => Result): Result {
    this.#clear(projection);
    return use(this.#scratch);
  }

  /** The working arrays with an analysis in them, distances included. */
  #trace(analysis: Analysis): Scratch {
    const scratch = this.#with(analysis);
    if (analysis.evidence !== undefined) return scratch;
    const { projection, reached, question, freshness } = analysis;
    analysis.evidence = trace(projection, scratch, reached, question.seeds.keys(), freshness);
    return scratch;
  }

  #with(analysis: Analysis): Scratch {
    if (this.#lying !== analysis) {
      this.#clear(analysis.projection);
      lay(analysis, this.#scratch);
      this.#lying = analysis;
      this.#lasts = true;
    }
    return this.#scratch;
  }

  /** Sees that the analysis in the working arrays has its columns beside it. */
  #keepColumns(): void {
    if (this.#lying && this.#lasts) save(this.#lying, this.#scratch);
  }

  /** Makes room for another analysis. */
  #clear(projection: Projection): void {
    this.#keepColumns();
    if (this.#lying) clean(this.#scratch, this.#lying.reached, this.#lying.evidence !== undefined);
    this.#lying = undefined;
    if (fits(this.#scratch, projection)) return;
    // A quarter more than needed, so that a growing estate does not make new arrays with every revision.
    const { cis, wiring } = projection;
    this.#scratch = scratchFor(Math.ceil(cis.count * 1.25), Math.ceil(wiring.groups.owner.length * 1.25));
  }
}

/** Those of some targets that can be acted on: others are planned, retired or not there. */
export const takingPart = ({ cis }: Projection, inputs: readonly ImpactTargetInput[]): ImpactTargetInput[] =>
  inputs.filter(({ ciId }) => {
    const ci = ciNumber(cis, ciId);
    return ci !== undefined && takesPart(cis, ci);
  });
