import type { CiRow } from '../../graph/read/cis.ts';
import { ciClass } from '../../model/classes/registry.ts';

/** A CI as it was at a revision. */
export interface Ci extends Omit<CiRow, 'since'> {
  /** The GraphQL type it answers as. */
  readonly __typename: string;
  /** The revision that it is read at; what hangs off it is read at the same. */
  readonly pin: number;
}

/** The type of CIs whose class is declared no longer (an organisation's own, taken out of its file). */
export const undeclaredTypeName = 'UndeclaredCi';

export const ciOf = (row: Omit<CiRow, 'since'>, pin: number): Ci => ({
  ...row,
  criticality: row.criticality ?? null,
  owner: row.owner ?? null,
  pin,
  __typename: ciClass(row.class) ? row.class : undeclaredTypeName,
});
