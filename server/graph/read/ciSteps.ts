import type { Sight } from '../../model/sight.ts';
import type { Database } from '../database.ts';
import { defineStatement, integer } from '../statement.ts';
import { ask } from './ask.ts';
import type { RelationshipKey, RelationshipRow } from './relationships.ts';

/** A CI from one revision to a later one. */
export interface CiStep {
  readonly id: string;
  readonly after: number;
  readonly upTo: number;
}

/** A state of a CI at one of the two ends of a step in which it changed. */
export type CiStateRow = CiStep & {
  readonly later: boolean;
  readonly properties: Readonly<Record<string, unknown>>;
};

type StepState = Pick<RelationshipRow, 'strength' | 'group' | 'weight' | 'confidence'>;

/** A relationship at the two ends of a step; null where it was not there. */
export type RelationshipStepRow = CiStep &
  RelationshipKey & { readonly earlier: StepState | null; readonly later: StepState | null };

/** Which differences are meant. */
export interface StepQuery {
  /** Read from the later end to the earlier. */
  readonly backwards: boolean;
  /** Relationships that are there in the end (false), and those that are not (true). */
  readonly ended: readonly boolean[];
  /** What the caller may see, which the other end must be of; null: everything. */
  readonly sight: Sight | null;
}

type Steps = { steps: readonly { id: string; after: unknown; upTo: unknown }[] };
const states = defineStatement<Steps, CiStateRow>('read/ciStep');
const relationships = defineStatement<
  Steps & StepQuery & { afterType: string | null; afterFrom: string; afterTo: string; limit: unknown },
  RelationshipStepRow
>('read/relationshipSteps');
const count = defineStatement<Steps & StepQuery, CiStep & { total: number }>('read/relationshipStepCount');

/** CIs' states at the ends of steps in which they changed. */
export const readCiSteps = (database: Database, steps: readonly CiStep[]): Promise<CiStateRow[]> =>
  ask(database, states, { steps: steps.map(stepOf) });

/** What differs of CIs' relationships in order of (type, from, to), up to `limit` a step. */
export const readRelationshipSteps = (
  database: Database,
  steps: readonly CiStep[],
  query: StepQuery,
  limit: number,
  after: RelationshipKey | undefined,
): Promise<RelationshipStepRow[]> =>
  ask(database, relationships, {
    ...query,
    steps: steps.map(stepOf),
    limit: integer(limit),
    afterType: after?.type ?? null,
    afterFrom: after?.from ?? '',
    afterTo: after?.to ?? '',
  });

/** In how many of CIs' relationships the ends differ. */
export const countRelationshipSteps = (
  database: Database,
  steps: readonly CiStep[],
  query: StepQuery,
): Promise<(CiStep & { total: number })[]> => ask(database, count, { ...query, steps: steps.map(stepOf) });

const stepOf = ({ id, after, upTo }: CiStep) => ({ id, after: integer(after), upTo: integer(upTo) });
