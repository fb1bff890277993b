import type { Sight } from '../../model/sight.ts';
import type { PageInfoAnswer } from '../answer/answer.ts';
import type { HiddenPart } from '../answer/hiddenPart.ts';

/** A page of a list that has an end; `services` says how many of its services each entry names, all when left out. */
export interface LossQuery {
  /** 1 to 500. */
  readonly first: number;
  readonly after?: string | null;
  readonly services?: number | null;
  /** What the caller may see; undefined: everything. */
  readonly sight?: Sight | undefined;
}

export interface SinglePointAnswer {
  readonly ciId: string;
  /** Those that the caller may see, the most critical first, then by name. */
  readonly services: readonly string[];
  /** How many it takes down, those among them that the caller may not see. */
  readonly serviceCount: number;
  readonly hiddenServices: HiddenPart;
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
  /** The members that the cause takes down and that the caller may see, by name. */
  readonly memberIds: readonly string[];
  readonly hiddenMembers: HiddenPart;
  /** Those that the caller may see, the most critical first, then by name. */
  readonly services: readonly string[];
  /** How many it takes down, those among them that the caller may not see. */
  readonly serviceCount: number;
  readonly hiddenServices: HiddenPart;
}

export interface LossPage<Answer> {
  readonly revision: number;
  readonly edges: readonly { readonly cursor: string; readonly node: Answer }[];
  readonly pageInfo: PageInfoAnswer;
  readonly totalCount: number;
  /** Entries that stand in no list, since they are about what the caller may not see. */
  readonly hidden: HiddenPart;
}
