import type { PageInfoAnswer } from '../answer/answer.ts';

/** A page of a list that has an end; `services` says how many of its services each entry names, all when left out. */
export interface LossQuery {
  /** 1 to 500. */
  readonly first: number;
  readonly after?: string | null;
  readonly services?: number | null;
}

export interface SinglePointAnswer {
  readonly ciId: string;
  /** The most critical first, then by name. */
  readonly services: readonly string[];
  readonly serviceCount: number;
  /** One sentence: the relationship or group that would cure it. */
  readonly cure: string;
}

export interface SharedFateAnswer {
  readonly dependentId: string;
  readonly group: string;
  readonly implied: boolean;
  /** The threshold k, the total weight T, and what of it the cause leaves. */
  readonly needed: number;
  readonly total: number;
  readonly left: number;
  readonly causeId: string;
  /** The members that the cause takes down, by name. */
  readonly memberIds: readonly string[];
  /** The most critical first, then by name. */
  readonly services: readonly string[];
  readonly serviceCount: number;
}

export interface LossPage<Answer> {
  readonly revision: number;
  readonly edges: readonly { readonly cursor: string; readonly node: Answer }[];
  readonly pageInfo: PageInfoAnswer;
  readonly totalCount: number;
}
