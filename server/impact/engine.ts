import type { CiClassDeclaration } from '../model/ciClass.ts';
import type { Sight } from '../model/sight.ts';
import type { Interplay } from './analysis/interplay.ts';
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
} from './answer/answer.ts';
import type { Outline } from './answer/outline.ts';
import type { DifferencePage, DifferenceQuery } from './difference/differencePage.ts';
import type { DifferenceSummary } from './difference/differenceSummary.ts';
import type { LossPage, LossQuery, SharedFateAnswer, SinglePointAnswer } from './loss/lossAnswer.ts';
import { RecentAnswers } from './recentAnswers.ts';
import type { BestWindow, WindowSearch } from './whatIf/bestWindows.ts';
import type { Period, Plan } from './whatIf/plan.ts';
import type { WhatIfAnswer } from './whatIf/whatIf.ts';
import { Thread } from './worker/thread.ts';

/** The impact engine as the rest of the server sees it; the work is done in a worker thread. */
export interface Engine {
  /** The revision that the projection holds: what readers pin. */
  readonly revision: number;
  /**
   * Resolves when the projection holds at least this published revision and the scopes' newest sightings.
   * @throws Unavailable when the revision does not arrive
   */
  catchUp(revision: number): Promise<void>;
  /**
   * Analyses at the newest revision held.
   * @param revision an earlier published one instead
   * @param sight what the caller may see; undefined: everything. It holds for all pages of the analysis.
   * @throws NotFound, BadInput with the place `targets.0.ciId` and the like
   */
  analyse(targets: readonly ImpactTargetInput[], revision?: number, sight?: Sight): Promise<AnalysisSummary>;
  /** Analyses in the present and tells what decisions look at; targets that take no part are passed over and named. */
  outline(targets: readonly ImpactTargetInput[]): Promise<Outline>;
  /** Lays one undertaking over each of some others, in the present; targets that take no part are passed over. */
  interplay(
    own: readonly ImpactTargetInput[],
    others: readonly (readonly ImpactTargetInput[])[],
  ): Promise<readonly Interplay[]>;
  /** It changes exactly when the answer changes (impact.md, "Actions"). */
  digest(analysisId: string): Promise<string>;
  /** What the answer rests on. */
  evidence(analysisId: string): Promise<Evidence>;
  /** Counts, nearest first, then worst state first, then by class name. */
  byDistance(analysisId: string): Promise<readonly DistanceCount[]>;
  /** Mistakes in the data of CIs that the analysis reached; the first 100. */
  mistakes(analysisId: string): Promise<readonly DataMistake[]>;
  /** @throws BadInput (`first`, `after`, `depth`); NotFound or STALE when the analysis is no longer kept */
  page(analysisId: string, query: PageQuery): Promise<AnalysisPage>;
  /** The impact on one CI, UNAFFECTED where it is not reached; undefined when there is no such CI, or it is hidden. */
  on(analysisId: string, ciId: string): Promise<ImpactedCiAnswer | undefined>;
  /** Relationships of strength NONE that a DECOMMISSION leaves dangling, by type, from and to. */
  dangling(analysisId: string, first: number, after?: string | null): Promise<DanglingPage>;
  /**
   * Lays plans over each other at a published revision.
   * @param period what lies outside does not count; null for all of it
   * @throws NotFound, BadInput (`plans`, `plans.N.field`, `plans.N.targets.M.field`, `period.to`)
   */
  whatIf(plans: readonly Plan[], period: Period | null, revision: number): Promise<WhatIfAnswer>;
  /**
   * The windows of a period in which something does least to services that would not suffer anyway.
   * @throws NotFound, BadInput (`targets.N.field`, `plans.N.field`, `period.to`, `durationMinutes` and the like)
   */
  bestWindows(search: WindowSearch, revision: number): Promise<BestWindow[]>;
  /**
   * One question at two published revisions; a CI acted on need not be there at both.
   * @throws NotFound, BadInput (`targets.N.field`)
   */
  difference(targets: readonly ImpactTargetInput[], from: number, to: number): Promise<DifferenceSummary>;
  /** @throws BadInput (`first`, `after`); NotFound when an analysis is no longer kept */
  differencePage(summary: DifferenceSummary, query: DifferenceQuery): Promise<DifferencePage>;
  /**
   * The CIs whose lone OUTAGE takes services down, of all services or of some: the most and most critical first.
   * @throws NotFound, BadInput (`serviceIds.N`, `first`, `after`), LimitExceeded
   */
  singlePoints(serviceIds: readonly string[] | null, query: LossQuery): Promise<LossPage<SinglePointAnswer>>;
  /** The groups whose members fall together, the worst first. @throws BadInput (`first`, `after`), LimitExceeded */
  sharedFates(query: LossQuery): Promise<LossPage<SharedFateAnswer>>;
  close(): Promise<void>;
}

export interface EngineOptions {
  /** Where Neo4j is; the worker has a connection of its own. */
  readonly address: {
    readonly uri: string;
    readonly user: string;
    readonly password: string;
    readonly database?: string | undefined;
  };
  /** An organisation's own classes (LINCHPIN_CLASSES). */
  readonly classes?: readonly CiClassDeclaration[];
  /** Told in a person's words when the worker crashed (it is started again). */
  readonly onCrash?: (message: string) => void;
  /** Told after each newer revision that the projection has taken in. */
  readonly onRevision?: (revision: number) => void;
  /** Milliseconds between looks at the published revision; 1,000 by default, 0 for none. */
  readonly pollEvery?: number;
  /** A file that keeps the projection for the next start; none by default. */
  readonly file?: string;
}

/**
 * Starts the worker and resolves when the projection is loaded.
 * @throws Unavailable and the like when the first loading fails
 */
export async function startEngine(options: EngineOptions): Promise<Engine> {
  const engine = new WorkerEngine(options);
  await engine.start();
  return engine;
}

const longestWait = 10_000;

class WorkerEngine implements Engine {
  readonly #options: EngineOptions;
  /** The thread that answers, once it is loaded; another one after a crash. */
  #thread: Promise<Thread>;
  readonly #recent = new RecentAnswers();
  #revision = 0;
  #closed = false;

  constructor(options: EngineOptions) {
    this.#options = options;
    this.#thread = this.#load();
  }

  async start(): Promise<void> {
    await this.#thread;
  }

  get revision(): number {
    return this.#revision;
  }

  async catchUp(revision: number): Promise<void> {
    await (await this.#thread).call('catchUp', revision);
    // Nothing may be published, but things were seen again.
    this.#recent.clear();
  }

  async analyse(
    targets: readonly ImpactTargetInput[],
    revision?: number,
    sight?: Sight,
  ): Promise<AnalysisSummary> {
    return this.#recent.give(JSON.stringify([revision ?? null, targets, sight]), async () =>
      (await this.#thread).call('analyse', targets, revision, sight),
    );
  }

  async digest(analysisId: string): Promise<string> {
    return this.#recent.give(`digest ${analysisId}`, async () =>
      (await this.#thread).call('digest', analysisId),
    );
  }

  async evidence(analysisId: string): Promise<Evidence> {
    return this.#recent.give(`evidence ${analysisId}`, async () =>
      (await this.#thread).call('evidence', analysisId),
    );
  }

  async byDistance(analysisId: string): Promise<readonly DistanceCount[]> {
    return (await this.#thread).call('byDistance', analysisId);
  }

  async mistakes(analysisId: string): Promise<readonly DataMistake[]> {
    return (await this.#thread).call('mistakes', analysisId);
  }

  async outline(targets: readonly ImpactTargetInput[]): Promise<Outline> {
    return this.#recent.give(
      JSON.stringify(['outline', targets]),
      async () => (await this.#thread).call('outline', targets),
      ({ services }) => services.length + 1,
    );
  }

  async interplay(
    own: readonly ImpactTargetInput[],
    others: readonly (readonly ImpactTargetInput[])[],
  ): Promise<readonly Interplay[]> {
    return this.#recent.give(
      JSON.stringify(['interplay', own, others]),
      async () => (await this.#thread).call('interplay', own, others),
      (found) => found.reduce((sum, { worse }) => sum + worse.length, 1),
    );
  }

  async page(analysisId: string, query: PageQuery): Promise<AnalysisPage> {
    return this.#recent.give(
      JSON.stringify([analysisId, query]),
      async () => (await this.#thread).call('page', analysisId, query),
      (page) => page.edges.length + 1,
    );
  }

  async on(analysisId: string, ciId: string): Promise<ImpactedCiAnswer | undefined> {
    return (await this.#thread).call('on', analysisId, ciId);
  }

  async dangling(analysisId: string, first: number, after?: string | null): Promise<DanglingPage> {
    return (await this.#thread).call('dangling', analysisId, first, after ?? null);
  }

  async whatIf(plans: readonly Plan[], period: Period | null, revision: number): Promise<WhatIfAnswer> {
    return this.#recent.give(
      JSON.stringify(['whatIf', plans, period, revision]),
      async () => (await this.#thread).call('whatIf', plans, period, revision),
      ({ intervals, fatal }) => intervals.length + fatal.combinations.length + 1,
    );
  }

  async bestWindows(search: WindowSearch, revision: number): Promise<BestWindow[]> {
    return this.#recent.give(JSON.stringify(['bestWindows', search, revision]), async () =>
      (await this.#thread).call('bestWindows', search, revision),
    );
  }

  async difference(
    targets: readonly ImpactTargetInput[],
    from: number,
    to: number,
  ): Promise<DifferenceSummary> {
    return this.#recent.give(JSON.stringify(['difference', targets, from, to]), async () =>
      (await this.#thread).call('difference', targets, from, to),
    );
  }

  async differencePage(
    { before, after }: DifferenceSummary,
    query: DifferenceQuery,
  ): Promise<DifferencePage> {
    const ends = [before?.id ?? null, after?.id ?? null] as const;
    return this.#recent.give(
      JSON.stringify(['differencePage', ends, query]),
      async () => (await this.#thread).call('differencePage', ...ends, query),
      (page) => page.edges.length * 2 + 1,
    );
  }

  async singlePoints(
    serviceIds: readonly string[] | null,
    query: LossQuery,
  ): Promise<LossPage<SinglePointAnswer>> {
    return this.#recent.give(
      JSON.stringify(['singlePoints', serviceIds, query]),
      async () => (await this.#thread).call('singlePoints', serviceIds, query),
      ({ edges }) => edges.reduce((sum, { node }) => sum + node.services.length + 1, 1),
    );
  }

  async sharedFates(query: LossQuery): Promise<LossPage<SharedFateAnswer>> {
    return this.#recent.give(
      JSON.stringify(['sharedFates', query]),
      async () => (await this.#thread).call('sharedFates', query),
      ({ edges }) => edges.reduce((sum, { node }) => sum + node.services.length + 1, 1),
    );
  }

  async close(): Promise<void> {
    this.#closed = true;
    const thread = await this.#thread.catch(() => undefined);
    await thread?.close();
  }

  async #load(): Promise<Thread> {
    const { address, classes = [], pollEvery = 1_000, file } = this.#options;
    const plain = {
      uri: address.uri,
      user: address.user,
      password: address.password,
      database: address.database,
    };
    let loaded = false;
    const thread = new Thread(
      { address: plain, classes, pollEvery, file },
      {
        onRevision: (revision) => this.#take(revision),
        onEnd: (error) => {
          if (loaded) this.#restart(error);
        },
      },
    );
    const revision = await thread.ready;
    loaded = true;
    this.#take(revision);
    return thread;
  }

  #take(revision: number): void {
    this.#recent.clear();
    if (revision === this.#revision) return;
    this.#revision = revision;
    this.#options.onRevision?.(revision);
  }

  /** Loads again after a crash, as often as it takes; calls wait for it. */
  #restart(error: Error): void {
    if (this.#closed) return;
    this.#options.onCrash?.(`The impact engine stopped (${error.message}) and is starting again.`);
    this.#thread = this.#loadPatiently();
    this.#thread.catch(() => undefined);
  }

  async #loadPatiently(): Promise<Thread> {
    for (let wait = 500; ; wait = Math.min(wait * 2, longestWait)) {
      try {
        return await this.#load();
      } catch (error) {
        if (this.#closed) throw error;
        const words = error instanceof Error ? error.message : String(error);
        this.#options.onCrash?.(`The impact engine cannot start again yet (${words}).`);
        await new Promise((resolve) => setTimeout(resolve, wait));
      }
    }
  }
}
