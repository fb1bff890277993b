import type { Criticality } from '../../model/ciClass.ts';

/** What a change manager has said yes to in advance: routine work that stays within limits. It is never altered. */
export interface ChangeTemplate {
  readonly id: string;
  readonly title: string;
  /** The handle of the change manager whose word it is. */
  readonly author: string;
  /** Classes that may be acted on. */
  readonly classes: readonly string[];
  /** The most critical service that may be hit, in whatever way; null: none may. */
  readonly mostCriticality: Criticality | null;
  readonly mostServicesDown: number;
  /** CIs that may be hit, those acted on among them. */
  readonly mostImpacted: number;
  /** ms since 1970; null while it is in use. */
  readonly withdrawnAt: number | null;
  /** The id of the one that it was made of with other limits; null where it is the first. */
  readonly replaces: string | null;
}
