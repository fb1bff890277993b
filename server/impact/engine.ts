import type { CiClassDeclaration } from '../model/ciClass.ts';
import type {
  AnalysisPage,
  AnalysisSummary,
  DanglingPage,
  ImpactedCiAnswer,
  ImpactTargetInput,
  PageQuery,
} from './answer/answer.ts';

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
   * @throws NotFound, BadInput with the place `targets.0.ciId` and the like
   */
  analyse(targets: readonly ImpactTargetInput[]): Promise<AnalysisSummary>;
  /** @throws BadInput (`first`, `after`, `depth`); NotFound or STALE when the analysis is no longer kept */
  page(analysisId: string, query: PageQuery): Promise<AnalysisPage>;
  /** The impact on one CI, UNAFFECTED where it is not reached; undefined when there is no such CI. */
  on(analysisId: string, ciId: string): Promise<ImpactedCiAnswer | undefined>;
  /** Relationships of strength NONE that a DECOMMISSION leaves dangling, by type, from and to. */
  dangling(analysisId: string, first: number, after?: string | null): Promise<DanglingPage>;
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
}

/** Starts the worker and resolves when the projection is loaded. */
export async function startEngine(_options: EngineOptions): Promise<Engine> {
  throw new Error('The impact engine is not built yet.');
}
