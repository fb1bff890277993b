import { availableParallelism } from 'node:os';
import type { Sight } from '../model/sight.ts';
import type { Interplay } from './analysis/interplay.ts';
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
} from './answer/answer.ts';
import type { HitCi, Outline, OutlineMark } from './answer/outline.ts';
import { unpackHits } from './answer/packedHits.ts';
import type { DifferencePage, DifferenceQuery } from './difference/differencePage.ts';
import type { AskedTwice, DifferenceSummary } from './difference/differenceSummary.ts';
import type { Engine, EngineOptions } from './engine.ts';
import type { LossPage, LossQuery, SharedFateAnswer, SinglePointAnswer } from './loss/lossAnswer.ts';
import { RecentAnswers } from './recentAnswers.ts';
import type { BestWindow, WindowSearch } from './whatIf/bestWindows.ts';
import type { Period, Plan } from './whatIf/plan.ts';
import type { WhatIfAnswer } from './whatIf/whatIf.ts';
import { Pool } from './worker/pool.ts';

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

/** One core is left to the rest of the server; more than four have never had enough to do. */
const usualReaders = () => Math.min(4, Math.max(2, availableParallelism() - 1));

/** Hit CIs take a tenth of the memory of a CI with its reasons and chain. */
const listed = ({ length }: readonly HitCi[]) => length / 10 + 1;
const listedInOutline = ({ services, carriers, targets }: Outline) =>
  listed(services.lessened) + listed(carriers) + listed(targets) + services.owned.length / 2;

class WorkerEngine implements Engine {
  readonly #options: EngineOptions;
  /** The threads that answer, once they have a projection; others after a crash of the one that keeps it. */
  #pool: Promise<Pool>;
  readonly #recent = new RecentAnswers();
  #revision = 0;
  #ready = false;
  #closed = false;

  constructor(options: EngineOptions) {
    this.#options = options;
    this.#pool = this.#load();
  }

  async start(): Promise<void> {
    await this.#pool;
  }

  get revision(): number {
    return this.#revision;
  }

  get ready(): boolean {
    return this.#ready;
  }

  async catchUp(revision: number): Promise<void> {
    await (await this.#pool).catchUp(revision);
    // Nothing may be published, but things were seen again.
    this.#recent.clear();
  }

  async analyse(
    targets: readonly ImpactTargetInput[],
    revision?: number,
    sight?: Sight,
  ): Promise<AnalysisSummary> {
    return this.#recent.give(JSON.stringify([revision ?? null, targets, sight]), async () =>
      (await this.#pool).ask('analyse', targets, revision, sight),
    );
  }

  async digest(analysisId: string): Promise<string> {
    return this.#recent.give(`digest ${analysisId}`, async () =>
      (await this.#pool).askOf(analysisId, 'digest', analysisId),
    );
  }

  async evidence(analysisId: string): Promise<Evidence> {
    return this.#recent.give(`evidence ${analysisId}`, async () =>
      (await this.#pool).askOf(analysisId, 'evidence', analysisId),
    );
  }

  async byDistance(analysisId: string): Promise<readonly DistanceCount[]> {
    return (await this.#pool).askOf(analysisId, 'byDistance', analysisId);
  }

  async services(analysisId: string): Promise<readonly HitCi[]> {
    return this.#recent.give(
      `services ${analysisId}`,
      async () => unpackHits(await (await this.#pool).askOf(analysisId, 'services', analysisId)),
      listed,
    );
  }

  async hitAmong(analysisId: string, ciIds: readonly string[]): Promise<readonly HitCi[]> {
    return this.#recent.give(
      JSON.stringify(['hitAmong', analysisId, ciIds]),
      async () => (await this.#pool).askOf(analysisId, 'hitAmong', analysisId, ciIds),
      listed,
    );
  }

  async coverage(analysisId: string): Promise<Coverage> {
    return (await this.#pool).askOf(analysisId, 'coverage', analysisId);
  }

  async mistakes(analysisId: string): Promise<readonly DataMistake[]> {
    return (await this.#pool).askOf(analysisId, 'mistakes', analysisId);
  }

  async outline(targets: readonly ImpactTargetInput[]): Promise<Outline> {
    return this.#recent.give(
      JSON.stringify(['outline', targets]),
      async () => {
        const outline = await (await this.#pool).ask('outline', targets);
        const { analysis, digest, evidence } = outline;
        // It tells them, so nobody has to ask for them.
        void this.#recent.give(`digest ${analysis.id}`, async () => digest);
        void this.#recent.give(`evidence ${analysis.id}`, async () => evidence);
        return outline;
      },
      listedInOutline,
    );
  }

  async marks(inputs: readonly (readonly ImpactTargetInput[])[]): Promise<readonly OutlineMark[]> {
    return (await this.#pool).ask('marks', inputs);
  }

  async interplay(
    own: readonly ImpactTargetInput[],
    others: readonly (readonly ImpactTargetInput[])[],
  ): Promise<readonly Interplay[]> {
    return this.#recent.give(
      JSON.stringify(['interplay', own, others]),
      // One thread has all undertakings that somebody asked for, and works none of them out twice.
      async () => (await this.#pool).askLast('interplay', own, others),
      (found) => found.reduce((sum, { worse }) => sum + worse.length, 1),
    );
  }

  async page(analysisId: string, query: PageQuery): Promise<AnalysisPage> {
    return this.#recent.give(
      JSON.stringify([analysisId, query]),
      async () => (await this.#pool).askOf(analysisId, 'page', analysisId, query),
      (page) => page.edges.length + 1,
    );
  }

  async on(analysisId: string, ciId: string): Promise<ImpactedCiAnswer | undefined> {
    return (await this.#pool).askOf(analysisId, 'on', analysisId, ciId);
  }

  async ways(analysisId: string, ciId: string, most: number): Promise<ChainStepAnswer[][] | undefined> {
    return (await this.#pool).askOf(analysisId, 'ways', analysisId, ciId, most);
  }

  async dangling(analysisId: string, first: number, after?: string | null): Promise<DanglingPage> {
    return (await this.#pool).askOf(analysisId, 'dangling', analysisId, first, after ?? null);
  }

  async whatIf(
    plans: readonly Plan[],
    period: Period | null,
    revision: number,
    sight?: Sight,
  ): Promise<WhatIfAnswer> {
    return this.#recent.give(
      JSON.stringify(['whatIf', plans, period, revision, sight]),
      async () => (await this.#pool).ask('whatIf', plans, period, revision, sight),
      ({ intervals, fatal }) => intervals.length + fatal.combinations.length + 1,
    );
  }

  async bestWindows(search: WindowSearch, revision: number, sight?: Sight): Promise<BestWindow[]> {
    return this.#recent.give(JSON.stringify(['bestWindows', search, revision, sight]), async () =>
      (await this.#pool).ask('bestWindows', search, revision, sight),
    );
  }

  async difference(asked: AskedTwice, from: number, to: number, sight?: Sight): Promise<DifferenceSummary> {
    return this.#recent.give(JSON.stringify(['difference', asked, from, to, sight]), async () =>
      (await this.#pool).ask('difference', asked, from, to, sight),
    );
  }

  async differencePage(
    { before, after }: DifferenceSummary,
    query: DifferenceQuery,
  ): Promise<DifferencePage> {
    const ends = [before?.id ?? null, after?.id ?? null] as const;
    return this.#recent.give(
      JSON.stringify(['differencePage', ends, query]),
      async () => (await this.#pool).askOf(ends[0] ?? ends[1] ?? '', 'differencePage', ...ends, query),
      (page) => page.edges.length * 2 + 1,
    );
  }

  async singlePoints(
    serviceIds: readonly string[] | null,
    query: LossQuery,
  ): Promise<LossPage<SinglePointAnswer>> {
    return this.#recent.give(
      JSON.stringify(['singlePoints', serviceIds, query]),
      async () => (await this.#pool).askLast('singlePoints', serviceIds, query),
      ({ edges }) => edges.reduce((sum, { node }) => sum + node.services.length + 1, 1),
    );
  }

  async loneLosses(ciIds: readonly string[]): Promise<readonly number[] | null> {
    return this.#recent.give(
      JSON.stringify(['loneLosses', ciIds]),
      async () => (await this.#pool).askLast('loneLosses', ciIds),
      (found) => (found?.length ?? 0) + 1,
    );
  }

  async sharedFates(query: LossQuery): Promise<LossPage<SharedFateAnswer>> {
    return this.#recent.give(
      JSON.stringify(['sharedFates', query]),
      async () => (await this.#pool).askLast('sharedFates', query),
      ({ edges }) => edges.reduce((sum, { node }) => sum + node.services.length + 1, 1),
    );
  }

  async close(): Promise<void> {
    this.#closed = true;
    const pool = await this.#pool.catch(() => undefined);
    await pool?.close();
  }

  async #load(): Promise<Pool> {
    const { address, classes = [], pollEvery = 1_000, file, readers = usualReaders() } = this.#options;
    const plain = {
      uri: address.uri,
      user: address.user,
      password: address.password,
      database: address.database,
    };
    let loaded = false;
    const pool = await Pool.start({ address: plain, classes, pollEvery, file }, readers, {
      onRevision: (revision) => this.#take(revision),
      onReaderEnd: (error) => {
        this.#recent.clear();
        this.#options.onCrash?.(
          `A thread of the impact engine stopped (${error.message}); another takes its place.`,
        );
      },
      onEnd: (error) => {
        if (loaded) this.#restart(error);
      },
    });
    loaded = true;
    this.#ready = true;
    this.#take(pool.revision);
    return pool;
  }

  #take(revision: number): void {
    this.#recent.clear();
    if (revision === this.#revision) return;
    this.#revision = revision;
    this.#options.onRevision?.(revision);
  }

  /** Loads again after a crash, as often as it takes; calls wait for it. */
  #restart(error: Error): void {
    this.#ready = false;
    if (this.#closed) return;
    this.#options.onCrash?.(`The impact engine stopped (${error.message}) and is starting again.`);
    this.#pool = this.#loadPatiently();
    this.#pool.catch(() => undefined);
  }

  async #loadPatiently(): Promise<Pool> {
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
