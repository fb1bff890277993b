import type { CiClassDeclaration } from '../model/ciClass.ts';
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
import type { DifferencePage, DifferenceQuery } from './difference/differencePage.ts';
import type { AskedTwice, DifferenceSummary } from './difference/differenceSummary.ts';
import type { LossPage, LossQuery, SharedFateAnswer, SinglePointAnswer } from './loss/lossAnswer.ts';
import type { BestWindow, WindowSearch } from './whatIf/bestWindows.ts';
import type { Period, Plan } from './whatIf/plan.ts';
import type { WhatIfAnswer } from './whatIf/whatIf.ts';

/** The impact engine as the rest of the server sees it; the work is done in threads of its own. */
export interface Engine {
  /** The revision that the projection holds: what readers pin. */
  readonly revision: number;
  /** Whether a projection is loaded: false while one is loaded anew after a crash. */
  readonly ready: boolean;
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
  /** Of each of some undertakings in the present, whether its outline is as it was; as `outline` otherwise. */
  marks(inputs: readonly (readonly ImpactTargetInput[])[]): Promise<readonly OutlineMark[]>;
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
  /** All services that it hits: the worst and most critical first, then by name and id. There can be thousands. */
  services(analysisId: string): Promise<readonly HitCi[]>;
  /** Those of some CIs that it hits, in the same order; ids of no CI are passed over. */
  hitAmong(analysisId: string, ciIds: readonly string[]): Promise<readonly HitCi[]>;
  /** Whether anything is recorded that depends on what is acted on. */
  coverage(analysisId: string): Promise<Coverage>;
  /** Mistakes in the data of CIs that the analysis reached; the first 100. */
  mistakes(analysisId: string): Promise<readonly DataMistake[]>;
  /** @throws BadInput (`first`, `after`, `depth`); NotFound or STALE when the analysis is no longer kept */
  page(analysisId: string, query: PageQuery): Promise<AnalysisPage>;
  /** The impact on one CI, UNAFFECTED where it is not reached; undefined when there is no such CI, or it is hidden. */
  on(analysisId: string, ciId: string): Promise<ImpactedCiAnswer | undefined>;
  /**
   * The ways in which the impact reaches a CI, each by another CI that it relies on; the shortest first, none where it is
   * not reached; undefined when there is no such CI, or it is hidden.
   */
  ways(analysisId: string, ciId: string, most: number): Promise<readonly ChainStepAnswer[][] | undefined>;
  /** Relationships of strength NONE that a DECOMMISSION leaves dangling, by type, from and to. */
  dangling(analysisId: string, first: number, after?: string | null): Promise<DanglingPage>;
  /**
   * Lays plans over each other at a published revision.
   * @param period what lies outside does not count; null for all of it
   * @throws NotFound, BadInput (`plans`, `plans.N.field`, `plans.N.targets.M.field`, `period.to`)
   */
  whatIf(
    plans: readonly Plan[],
    period: Period | null,
    revision: number,
    sight?: Sight,
  ): Promise<WhatIfAnswer>;
  /**
   * The windows of a period in which something does least to services that would not suffer anyway.
   * @throws NotFound, BadInput (`targets.N.field`, `plans.N.field`, `period.to`, `durationMinutes` and the like)
   */
  bestWindows(search: WindowSearch, revision: number, sight?: Sight): Promise<BestWindow[]>;
  /**
   * One question at two published revisions; a CI acted on need not be there at both.
   * @param sight what the caller may see; undefined: everything. What is hidden counts like the rest.
   * @throws NotFound, BadInput (`targets.N.field`)
   */
  difference(asked: AskedTwice, from: number, to: number, sight?: Sight): Promise<DifferenceSummary>;
  /** @throws BadInput (`first`, `after`); NotFound when an analysis is no longer kept */
  differencePage(summary: DifferenceSummary, query: DifferenceQuery): Promise<DifferencePage>;
  /**
   * The CIs whose lone OUTAGE takes services down, of all services or of some: the most and most critical first.
   * @throws NotFound, BadInput (`serviceIds.N`, `first`, `after`), LimitExceeded
   */
  singlePoints(serviceIds: readonly string[] | null, query: LossQuery): Promise<LossPage<SinglePointAnswer>>;
  /**
   * How many services the lone OUTAGE of each of some CIs takes down, in the present.
   * @returns null where too many CIs fall with each other to know
   */
  loneLosses(ciIds: readonly string[]): Promise<readonly number[] | null>;
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
  /** How many threads answer; by default as many as there are cores beside the server's own, at least 2 and at most 4. */
  readonly readers?: number;
  /** A file that keeps the projection for the next start; none by default. */
  readonly file?: string;
}
