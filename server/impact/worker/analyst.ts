import { setImmediate } from 'node:timers/promises';
import type { MessagePort } from 'node:worker_threads';
import type { Sight } from '../../model/sight.ts';
import type { Analysis } from '../analysis/analysis.ts';
import type { Interplay } from '../analysis/interplay.ts';
import { Veil } from '../analysis/veil.ts';
import type {
  AnalysisPage,
  AnalysisSummary,
  ChainStepAnswer,
  Coverage,
  DanglingPage,
  DataMistake,
  DistanceCount,
  Evidence,
  ImpactedCiAnswer,
  ImpactTargetInput,
  PageQuery,
} from '../answer/answer.ts';
import { coverageOf } from '../answer/coverage.ts';
import { toldTargets } from '../answer/describe.ts';
import { mistakesOf } from '../answer/mistakes.ts';
import type { HitCi, Outline, OutlineMark } from '../answer/outline.ts';
import { type PackedHits, packHits } from '../answer/packedHits.ts';
import type { DifferencePage, DifferenceQuery } from '../difference/differencePage.ts';
import { type AskedTwice, askable, type DifferenceSummary } from '../difference/differenceSummary.ts';
import type { LossPage, LossQuery, SharedFateAnswer, SinglePointAnswer } from '../loss/lossAnswer.ts';
import { Losses } from '../loss/losses.ts';
import { type BestWindow, bestWindows, type WindowSearch } from '../whatIf/bestWindows.ts';
import type { Period, Plan } from '../whatIf/plan.ts';
import { type WhatIfAnswer, whatIf } from '../whatIf/whatIf.ts';
import { takingPart, Workbench } from '../workbench.ts';
import { Borrowed } from './borrowed.ts';
import type { InFlight } from './inFlight.ts';
import { KeptAnalyses } from './kept.ts';
import type { State } from './pastProjections.ts';

/** Answers questions on the projections that the keeper lends; lives in a thread of its own. */
export class Analyst {
  readonly #workbench = new Workbench();
  readonly #borrowed: Borrowed;
  readonly #kept: KeptAnalyses;
  /** Made with the first question about it. */
  #losses: Losses | undefined;

  /**
   * @param prefix of the ids of its analyses, which tells them from those of other threads
   * @param onRevision told of each newer revision that answers are of
   */
  constructor(port: MessagePort, prefix: string, inFlight: InFlight, onRevision: (revision: number) => void) {
    this.#kept = new KeptAnalyses(prefix);
    this.#borrowed = new Borrowed(port, inFlight, {
      onPresent: (projection) => {
        this.#losses?.follow(projection);
        onRevision(projection.revision);
      },
      onLess: () => this.#letGo(),
    });
  }

  /** Resolves with the revision when there is a projection. */
  async begun(): Promise<number> {
    await this.#borrowed.begun;
    return this.#borrowed.present.revision;
  }

  /** Resolves once all that the keeper told up to a tick is taken in. */
  reach(tick: number): Promise<void> {
    return this.#borrowed.reach(tick);
  }

  /** @param revision an earlier one than the present */
  async analyse(
    inputs: readonly ImpactTargetInput[],
    revision?: number,
    sight?: Sight,
  ): Promise<AnalysisSummary> {
    return this.#keep(
      inputs,
      await this.#analyse(inputs, revision ?? this.#borrowed.present.revision, sight),
    );
  }

  /** Of the present; targets that take no part are passed over and named. */
  outline(inputs: readonly ImpactTargetInput[]): Outline {
    const projection = this.#borrowed.present;
    const taking = takingPart(projection, inputs);
    const analysis = this.#workbench.analyse(projection, taking, Date.now());
    const taken = new Set(taking.map(({ ciId }) => ciId));
    return {
      analysis: this.#keep(taking, analysis),
      ...this.#workbench.outline(analysis),
      gone: inputs.map(({ ciId }) => ciId).filter((ciId) => !taken.has(ciId)),
    };
  }

  /** Of the present, one after the other; questions that come meanwhile go between. */
  async marks(inputs: readonly (readonly ImpactTargetInput[])[]): Promise<OutlineMark[]> {
    const marks: OutlineMark[] = [];
    for (const some of inputs) {
      marks.push(this.#workbench.mark(this.#borrowed.present, some, Date.now()));
      await setImmediate();
    }
    return marks;
  }

  /** In the present. */
  interplay(
    own: readonly ImpactTargetInput[],
    others: readonly (readonly ImpactTargetInput[])[],
  ): Interplay[] {
    return this.#workbench.interplay(this.#borrowed.present, own, others);
  }

  #keep(inputs: readonly ImpactTargetInput[], analysis: Analysis): AnalysisSummary {
    return {
      id: this.#kept.keep(inputs, analysis),
      revision: analysis.projection.revision,
      targets: toldTargets(analysis),
      summary: analysis.summary,
    };
  }

  async digest(id: string): Promise<string> {
    return this.#workbench.digest(await this.#find(id));
  }

  async evidence(id: string): Promise<Evidence> {
    return this.#workbench.evidence(await this.#find(id));
  }

  async byDistance(id: string): Promise<readonly DistanceCount[]> {
    return this.#workbench.byDistance(await this.#find(id));
  }

  async services(id: string): Promise<PackedHits> {
    return packHits(this.#workbench.services(await this.#find(id)));
  }

  async hitAmong(id: string, ciIds: readonly string[]): Promise<HitCi[]> {
    return this.#workbench.hitAmong(await this.#find(id), ciIds);
  }

  async coverage(id: string): Promise<Coverage> {
    return coverageOf(await this.#find(id));
  }

  async mistakes(id: string): Promise<DataMistake[]> {
    return mistakesOf(await this.#find(id));
  }

  async page(id: string, query: PageQuery): Promise<AnalysisPage> {
    return this.#workbench.page(await this.#find(id), query);
  }

  async on(id: string, ciId: string): Promise<ImpactedCiAnswer | undefined> {
    return this.#workbench.on(await this.#find(id), ciId);
  }

  async ways(id: string, ciId: string, most: number): Promise<ChainStepAnswer[][] | undefined> {
    return this.#workbench.ways(await this.#find(id), ciId, most);
  }

  async dangling(id: string, first: number, after: string | null): Promise<DanglingPage> {
    return this.#workbench.dangling(await this.#find(id), first, after);
  }

  async whatIf(
    plans: readonly Plan[],
    period: Period | null,
    revision: number,
    sight?: Sight,
  ): Promise<WhatIfAnswer> {
    const { projection } = await this.#borrowed.at(revision);
    const veil = sight && new Veil(sight, projection);
    return this.#workbench.lend(projection, (scratch) => whatIf(projection, scratch, plans, period, veil));
  }

  async bestWindows(search: WindowSearch, revision: number, sight?: Sight): Promise<BestWindow[]> {
    const { projection } = await this.#borrowed.at(revision);
    const veil = sight && new Veil(sight, projection);
    return bestWindows(projection, search, (use) => this.#workbench.lend(projection, use), veil);
  }

  /** One question at two revisions. */
  async difference(inputs: AskedTwice, from: number, to: number, sight?: Sight): Promise<DifferenceSummary> {
    const [then, now] = [await this.#borrowed.at(from), await this.#borrowed.at(to)];
    const [asked, askedNow] = askable(inputs, then.projection, now.projection, sight);
    const answer = (some: readonly ImpactTargetInput[], { projection, at }: State) =>
      some.length === 0 ? undefined : this.#workbench.analyse(projection, some, at, sight);
    const [before, after] = [answer(asked, then), answer(askedNow, now)];
    return {
      before: before ? this.#keep(asked, before) : null,
      after: after ? this.#keep(askedNow, after) : null,
      counts: this.#workbench.countDifferences({ before, after }),
    };
  }

  /** @param before, after the ids of the two analyses; null where there is none */
  async differencePage(
    before: string | null,
    after: string | null,
    query: DifferenceQuery,
  ): Promise<DifferencePage> {
    const ends = {
      before: before === null ? undefined : await this.#find(before),
      after: after === null ? undefined : await this.#find(after),
    };
    return this.#workbench.differencePage(ends, query);
  }

  singlePoints(serviceIds: readonly string[] | null, query: LossQuery): Promise<LossPage<SinglePointAnswer>> {
    return this.#lossesNow().singlePoints(serviceIds, query);
  }

  loneLosses(ciIds: readonly string[]): Promise<number[] | null> {
    return this.#lossesNow().counts(ciIds);
  }

  sharedFates(query: LossQuery): Promise<LossPage<SharedFateAnswer>> {
    return this.#lossesNow().sharedFates(query);
  }

  #lossesNow(): Losses {
    this.#losses ??= new Losses(this.#borrowed.present, undefined, () => this.#letGo());
    return this.#losses;
  }

  /** Lets go of the answers on projections that are held no longer, and gives these back. */
  #letGo(): void {
    this.#kept.dropOthers(this.#borrowed.held());
    this.#borrowed.giveBack(this.#losses?.inUse() ?? []);
  }

  async #analyse(inputs: readonly ImpactTargetInput[], revision: number, sight?: Sight): Promise<Analysis> {
    const { projection, at } = await this.#borrowed.at(revision);
    return this.#workbench.analyse(projection, inputs, at, sight);
  }

  #find(id: string): Promise<Analysis> {
    return this.#kept.find(id, (...question) => this.#analyse(...question));
  }
}
