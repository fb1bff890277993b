import type { Strength } from '../relationshipType.ts';

export const hitStates = ['DEGRADED', 'DOWN'] as const;
export type HitState = (typeof hitStates)[number];

/** Who says that something was hit. */
export const hitSources = ['REVIEWER', 'GRAPH'] as const;
export type HitSource = (typeof hitSources)[number];

/** A CI that a change really took down or degraded. */
export interface Hit {
  readonly ciId: string;
  readonly state: HitState;
  readonly saidBy: HitSource;
}

/** How often relationships of one type carried a prediction that came true. */
export interface TypeAccuracy {
  readonly type: string;
  /** CIs that were predicted to be hit through one. */
  readonly predicted: number;
  /** Those of them that were. */
  readonly both: number;
  /** CIs that were hit without a prediction, where one of this type is proposed. */
  readonly missed: number;
}

/** The blast radius that was predicted beside what was hit; what was acted on counts in neither. */
export interface Accuracy {
  /** CIs that were to go down or degrade. */
  readonly predicted: number;
  /** Those of them that were held against what happened. */
  readonly judged: number;
  readonly hit: number;
  /** Judged and hit. */
  readonly both: number;
  /** The most predictions first. */
  readonly byType: readonly TypeAccuracy[];
}

/** A relationship that would have told of something that was hit. */
export interface Proposal {
  readonly type: string;
  /** What was hit without a prediction. */
  readonly from: string;
  readonly to: string;
  readonly strength: Strength;
  /** It is there, and carries too little. */
  readonly isThere: boolean;
}

/** What was found when a change was looked back on. */
export interface Review {
  /** A handle. */
  readonly by: string;
  /** ms since 1970 */
  readonly at: number;
  /** Up to which the graph was looked at. */
  readonly revision: number;
  /** Null: nobody has said. */
  readonly success: boolean | null;
  readonly lessons: string | null;
  /** Null: nobody has said what was hit. */
  readonly hits: readonly Hit[] | null;
  /** Null where it is not known what was hit, or no more what was predicted. */
  readonly accuracy: Accuracy | null;
  readonly proposals: readonly Proposal[];
}

/** Share of the predicted ones that were hit; null where nothing was predicted. */
export const precisionOf = ({ predicted, both }: { predicted: number; both: number }): number | null =>
  predicted === 0 ? null : both / predicted;

/** Share of the hit ones that were predicted; null where nothing was hit. */
export const recallOf = ({ hit, both }: { hit: number; both: number }): number | null =>
  hit === 0 ? null : both / hit;
