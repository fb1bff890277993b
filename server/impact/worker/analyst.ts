import { randomBytes } from 'node:crypto';
import { Unavailable } from '../../model/errors.ts';
import type { Sight } from '../../model/sight.ts';
import type { Analysis } from '../analysis/analysis.ts';
import type { Interplay } from '../analysis/interplay.ts';
import type {
  AnalysisPage,
  AnalysisSummary,
  DanglingPage,
  DataMistake,
  DistanceCount,
  Evidence,
  ImpactedCiAnswer,
  ImpactTargetInput,
  PageQuery,
} from '../answer/answer.ts';
import { mistakesOf } from '../answer/mistakes.ts';
import type { Outline } from '../answer/outline.ts';
import type { DifferencePage, DifferenceQuery } from '../difference/differencePage.ts';
import { askable, type DifferenceSummary } from '../difference/differenceSummary.ts';
import type { LossPage, LossQuery, SharedFateAnswer, SinglePointAnswer } from '../loss/lossAnswer.ts';
import { Losses } from '../loss/losses.ts';
import type { Projection } from '../projection/projection.ts';
import { type BestWindow, bestWindows, type WindowSearch } from '../whatIf/bestWindows.ts';
import type { Period, Plan } from '../whatIf/plan.ts';
import { type WhatIfAnswer, whatIf } from '../whatIf/whatIf.ts';
import { takingPart, Workbench } from '../workbench.ts';
import { KeptAnalyses } from './kept.ts';
import type { Loader } from './loader.ts';
import { PastProjections, type State } from './pastProjections.ts';

/** How long the former projection stays for the requests that began on it. */
const grace = 60_000;
const patience = 10_000;

/** Owns the projection and answers questions on it; lives in the worker thread. */
export class Analyst {
  readonly #loader: Loader;
  readonly #tellRevision: (revision: number) => void;
  readonly #workbench = new Workbench();
  readonly #past: PastProjections;
  readonly #kept = new KeptAnalyses(randomBytes(6).toString('base64url'));
  readonly #losses: Losses;
  #projection: Projection;
  /** The catching up that is going on; the next one waits for it. */
  #catchingUp: Promise<void> = Promise.resolve();

  constructor(loader: Loader, projection: Projection, tellRevision: (revision: number) => void) {
    this.#loader = loader;
    this.#past = new PastProjections(loader);
    this.#losses = new Losses(projection);
    this.#projection = projection;
    this.#tellRevision = tellRevision;
  }

  get projection(): Projection {
    return this.#projection;
  }

  /** @param revision an earlier one than the present */
  async analyse(
    inputs: readonly ImpactTargetInput[],
    revision?: number,
    sight?: Sight,
  ): Promise<AnalysisSummary> {
    return this.#keep(inputs, await this.#analyse(inputs, revision ?? this.#projection.revision, sight));
  }

  /** Of the present; targets that take no part are passed over and named. */
  outline(inputs: readonly ImpactTargetInput[]): Outline {
    const projection = this.#projection;
    const taking = takingPart(projection, inputs);
    const analysis = this.#workbench.analyse(projection, taking, Date.now());
    const taken = new Set(taking.map(({ ciId }) => ciId));
    return {
      analysis: this.#keep(taking, analysis),
      ...this.#workbench.outline(analysis),
      gone: inputs.map(({ ciId }) => ciId).filter((ciId) => !taken.has(ciId)),
    };
  }

  /** In the present. */
  interplay(
    own: readonly ImpactTargetInput[],
    others: readonly (readonly ImpactTargetInput[])[],
  ): Interplay[] {
    return this.#workbench.interplay(this.#projection, own, others);
  }

  #keep(inputs: readonly ImpactTargetInput[], analysis: Analysis): AnalysisSummary {
    return {
      id: this.#kept.keep(inputs, analysis),
      revision: analysis.projection.revision,
      targets: analysis.question.targets,
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

  async mistakes(id: string): Promise<DataMistake[]> {
    return mistakesOf(await this.#find(id));
  }

  async page(id: string, query: PageQuery): Promise<AnalysisPage> {
    return this.#workbench.page(await this.#find(id), query);
  }

  async on(id: string, ciId: string): Promise<ImpactedCiAnswer | undefined> {
    return this.#workbench.on(await this.#find(id), ciId);
  }

  async dangling(id: string, first: number, after: string | null): Promise<DanglingPage> {
    return this.#workbench.dangling(await this.#find(id), first, after);
  }

  async whatIf(plans: readonly Plan[], period: Period | null, revision: number): Promise<WhatIfAnswer> {
    const { projection } = await this.#stateAt(revision);
    return this.#workbench.lend(projection, (scratch) => whatIf(projection, scratch, plans, period));
  }

  async bestWindows(search: WindowSearch, revision: number): Promise<BestWindow[]> {
    const { projection } = await this.#stateAt(revision);
    return bestWindows(projection, search, (use) => this.#workbench.lend(projection, use));
  }

  /** One question at two revisions. */
  async difference(
    inputs: readonly ImpactTargetInput[],
    from: number,
    to: number,
  ): Promise<DifferenceSummary> {
    const [then, now] = [await this.#stateAt(from), await this.#stateAt(to)];
    const [asked, askedNow] = askable(inputs, then.projection.cis, now.projection.cis);
    const answer = (some: readonly ImpactTargetInput[], { projection, at }: State) =>
      some.length === 0 ? undefined : this.#workbench.analyse(projection, some, at);
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
    return this.#losses.singlePoints(serviceIds, query);
  }

  sharedFates(query: LossQuery): Promise<LossPage<SharedFateAnswer>> {
    return this.#losses.sharedFates(query);
  }

  /**
   * Takes in what was published, up to that revision at least, and the scopes' newest sightings.
   * @throws Unavailable when the revision is not published within 10 s
   */
  catchUp(revision: number): Promise<void> {
    const turn = this.#catchingUp.then(() => this.#catchUp(revision));
    this.#catchingUp = turn.catch(() => undefined);
    return turn;
  }

  async #catchUp(revision: number): Promise<void> {
    const giveUp = Date.now() + patience;
    for (let wait = 10; ; wait = Math.min(wait * 2, 500)) {
      const published = await this.#loader.published();
      if (published > this.#projection.revision) this.#replace(await this.#loader.advance(this.#projection));
      if (this.#projection.revision >= revision) break;
      if (Date.now() > giveUp)
        throw new Unavailable(`Revision ${revision} is not published yet. Try again shortly.`);
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
    await this.#loader.refreshScopes(this.#projection);
  }

  #replace(projection: Projection): void {
    const former = this.#projection;
    this.#projection = projection;
    this.#losses.follow(projection);
    this.#letGo(former);
    setTimeout(() => this.#letGo(), grace).unref();
    this.#tellRevision(projection.revision);
  }

  /** Lets go of the answers on projections that are held no longer. */
  #letGo(...also: readonly Projection[]): void {
    this.#kept.dropOthers([this.#projection, ...this.#past.held(), ...also]);
  }

  async #analyse(inputs: readonly ImpactTargetInput[], revision: number, sight?: Sight): Promise<Analysis> {
    const { projection, at } = await this.#stateAt(revision);
    return this.#workbench.analyse(projection, inputs, at, sight);
  }

  /** The projection of a revision, and the moment at which evidence counts as stale or not. */
  async #stateAt(revision: number): Promise<State> {
    if (revision > this.#projection.revision) await this.catchUp(revision);
    if (revision === this.#projection.revision) return { projection: this.#projection, at: Date.now() };
    const state = await this.#past.at(revision, this.#projection);
    this.#letGo();
    return state;
  }

  #find(id: string): Promise<Analysis> {
    return this.#kept.find(id, (...question) => this.#analyse(...question));
  }
}
