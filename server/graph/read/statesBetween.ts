import type { Database } from '../database.ts';
import { defineStatement, integer } from '../statement.ts';
import { ask } from './ask.ts';
import type { RelationshipKey, RelationshipRow } from './relationships.ts';

/** From the revision at which something became so to the one at which it no longer was; null while it is. */
interface Held {
  readonly since: number;
  readonly until: number | null;
}

export type CiStateBetween = Held & {
  readonly id: string;
  readonly properties: Readonly<Record<string, unknown>>;
};

export type RelationshipStateBetween = Held &
  RelationshipKey &
  Pick<RelationshipRow, 'strength' | 'group' | 'weight' | 'confidence'>;

type Between = { ids: readonly string[]; after: unknown; upTo: unknown };
const ciStates = defineStatement<Between, CiStateBetween>('read/ciStatesBetween');
const reliedOn = defineStatement<Between, RelationshipStateBetween>('read/reliedOnBetween');

/** CIs' states that began or ended in the revisions after `after` up to `upTo`, by CI and in order. */
export const readCiStatesBetween = (
  database: Database,
  ids: readonly string[],
  after: number,
  upTo: number,
): Promise<CiStateBetween[]> => ask(database, ciStates, { ids, after: integer(after), upTo: integer(upTo) });

/** The same of the relationships that lead from CIs to what they rely on, by relationship and in order. */
export const readReliedOnBetween = (
  database: Database,
  ids: readonly string[],
  after: number,
  upTo: number,
): Promise<RelationshipStateBetween[]> =>
  ask(database, reliedOn, { ids, after: integer(after), upTo: integer(upTo) });
