import type { Database } from '../database.ts';
import { defineStatement, integer } from '../statement.ts';
import { ask } from './ask.ts';
import type { RelationshipKey, RelationshipRow } from './relationships.ts';

/** A CI at the step to a revision. */
export interface CiStep {
  readonly id: string;
  readonly revision: number;
}

/** A state of a CI that begins with the revision, or ends with it. */
export type CiStateRow = CiStep & {
  readonly begins: boolean;
  readonly properties: Readonly<Record<string, unknown>>;
};

/** A relationship's states that begin or end with the revision: at most one of each. */
export type RelationshipStepRow = CiStep &
  RelationshipKey & {
    readonly states: readonly (Pick<RelationshipRow, 'strength' | 'group' | 'weight' | 'confidence'> & {
      readonly begins: boolean;
    })[];
  };

type Wanted = { wanted: readonly { id: string; revision: unknown }[] };
const states = defineStatement<Wanted, CiStateRow>('read/ciStatesAround');
const relationships = defineStatement<
  Wanted & { afterType: string | null; afterFrom: string; afterTo: string; limit: unknown },
  RelationshipStepRow
>('read/relationshipsAround');
const count = defineStatement<Wanted, CiStep & { total: number }>('read/relationshipsAroundCount');

/** The states of CIs before and after revisions, where they changed. */
export const readStatesAround = (database: Database, steps: readonly CiStep[]): Promise<CiStateRow[]> =>
  ask(database, states, { wanted: steps.map(wantedOf) });

/** What began, changed or ended of CIs' relationships in order of (type, from, to), up to `limit` a step. */
export const readRelationshipsAround = (
  database: Database,
  steps: readonly CiStep[],
  limit: number,
  after: RelationshipKey | undefined,
): Promise<RelationshipStepRow[]> =>
  ask(database, relationships, {
    wanted: steps.map(wantedOf),
    limit: integer(limit),
    afterType: after?.type ?? null,
    afterFrom: after?.from ?? '',
    afterTo: after?.to ?? '',
  });

/** How many relationships of CIs began, changed or ended. */
export const countRelationshipsAround = (
  database: Database,
  steps: readonly CiStep[],
): Promise<(CiStep & { total: number })[]> => ask(database, count, { wanted: steps.map(wantedOf) });

const wantedOf = ({ id, revision }: CiStep) => ({ id, revision: integer(revision) });
