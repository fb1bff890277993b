import type { Criticality } from '../../model/ciClass.ts';
import type { CiStatus } from '../../model/journal.ts';
import type { GroupMode } from '../../model/redundancy.ts';
import type { Action, ImpactState, Verdict } from '../states.ts';

/** One acted-on CI as asked. `origin` says what brought it in: the question, a change's number, an incident's. */
export interface ImpactTargetInput {
  readonly ciId: string;
  readonly action: Action;
  /** 0 to 1; counts for DEGRADE only, where it is 0.5 when left out. */
  readonly capacity?: number | null;
  /** Whole minutes from 0 on; counts for RESTART only. */
  readonly durationMinutes?: number | null;
  readonly origin: string;
}

/** One acted-on CI as understood: figures that the action does not use are null. */
export interface ImpactTarget {
  readonly ciId: string;
  readonly action: Action;
  readonly capacity: number | null;
  readonly durationMinutes: number | null;
  readonly origin: string;
  /** Whom to ask, where it is hidden. */
  readonly owner?: string | null;
}

export interface StateCount {
  readonly down: number;
  readonly degraded: number;
  readonly atRisk: number;
  readonly total: number;
}

/**
 * How many CIs of one class are in one state at one distance. Those that are hidden have an empty class here, as they
 * stand without one in what is drawn.
 */
export interface DistanceCount {
  readonly distance: number;
  readonly class: string;
  readonly state: ImpactState;
  readonly count: number;
  /** Whether those that are farther away are counted here, too: only at `farthestCounted`. */
  readonly andFarther: boolean;
}

export interface ImpactSummary {
  readonly down: number;
  readonly degraded: number;
  readonly atRisk: number;
  readonly services: StateCount;
  /** Worst state first, then by class name. */
  readonly byClass: readonly {
    readonly class: string;
    readonly state: ImpactState;
    readonly count: number;
  }[];
  /** Impacted CIs that the caller may not see; they are counted above. */
  readonly hidden: number;
}

/** Relationships and groups that fired; those of them that are stale; those that are inferred or implied. */
export interface Evidence {
  readonly evidence: number;
  readonly staleEvidence: number;
  readonly inferredEvidence: number;
}

/** What is recorded of who depends on the acted-on CIs, whatever becomes of them. */
export interface Coverage {
  /** CIs that rely on an acted-on one at first hand and are not acted on themselves. */
  readonly direct: number;
  /** Acted-on CIs on which nothing is recorded to depend, in the order asked; the first 20. */
  readonly without: readonly string[];
  readonly withoutCount: number;
}

/** A mistake in the data of a CI that the analysis reached (impact.md, "A CI declares its groups"). */
export interface DataMistake {
  readonly ciId: string;
  readonly group: string;
  readonly kind: 'THRESHOLD_ABOVE_TOTAL' | 'DECLARED_TWICE';
  readonly message: string;
}

export interface AnalysisSummary {
  /** Names the analysis to the worker; it means nothing outside this process. */
  readonly id: string;
  readonly revision: number;
  readonly targets: readonly ImpactTarget[];
  readonly summary: ImpactSummary;
}

export interface RelationshipRef {
  readonly type: string;
  readonly from: string;
  readonly to: string;
}

export interface GroupAnswer {
  readonly group: string;
  readonly mode: GroupMode;
  readonly implied: boolean;
  /** The threshold k, the total weight T and the weight U of the members that are not DOWN. */
  readonly needed: number;
  readonly total: number;
  readonly up: number;
  /** In order of their ids. */
  readonly members: readonly {
    readonly ciId: string;
    readonly weight: number;
    readonly state: ImpactState;
    /** Whom to ask, where it is hidden. */
    readonly owner?: string | null;
  }[];
}

export interface ChainStepAnswer {
  readonly ciId: string;
  /** The relationship from this CI to the one before it; null at the acted-on CI, and where either is hidden. */
  readonly via: RelationshipRef | null;
  readonly state: ImpactState;
  /** Whom to ask, where it is hidden. */
  readonly owner?: string | null;
}

/** What is shown of a CI beside its id and owner, as it was at the analysis's revision. */
export interface ToldCi {
  readonly class: string;
  readonly name: string;
  readonly status: CiStatus;
  readonly criticality: Criticality | null;
}

export interface ImpactedCiAnswer {
  readonly ciId: string;
  readonly owner: string | null;
  /** Null where it is hidden. */
  readonly ci: ToldCi | null;
  readonly state: ImpactState;
  readonly capacity: number;
  readonly redundancyLost: boolean;
  readonly durationMinutes: number | null;
  /** Length of the chain; null when UNAFFECTED. */
  readonly distance: number | null;
  /** Null when UNAFFECTED. */
  readonly verdict: Verdict | null;
  readonly because: string;
  /** Null also where it was not asked for. */
  readonly group: GroupAnswer | null;
  /** From the acted-on CI to this one; empty when UNAFFECTED, and where it was not asked for. */
  readonly chain: readonly ChainStepAnswer[];
}

export interface PageInfoAnswer {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

/** What is long to say of each CI, and worth saying only to who asks for it. */
export interface Parts {
  readonly chain: boolean;
  readonly group: boolean;
}

export interface PageQuery {
  readonly list: 'services' | 'impacted';
  readonly states?: readonly ImpactState[] | null;
  readonly classes?: readonly string[] | null;
  /** Longest distance listed, from 0 on. */
  readonly depth?: number | null;
  /** Only what is farther than this, from 0 on. */
  readonly beyond?: number | null;
  /** 1 to 500. */
  readonly first: number;
  readonly after?: string | null;
  /** All of them by default. */
  readonly parts?: Parts;
}

export interface AnalysisPage {
  readonly edges: readonly { readonly cursor: string; readonly node: ImpactedCiAnswer }[];
  readonly pageInfo: PageInfoAnswer;
  /** All that the query lists, on every page. */
  readonly totalCount: number;
  /** How many more there would be without `depth`. */
  readonly cut: number;
}

export interface DanglingPage {
  readonly edges: readonly { readonly cursor: string; readonly relationship: RelationshipRef }[];
  readonly pageInfo: PageInfoAnswer;
  readonly totalCount: number;
}
