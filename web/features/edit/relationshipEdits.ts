import { execute } from '../../lib/execute.ts';
import { graphql } from '../../lib/generated/gql.ts';
import type { RelationshipInput } from '../../lib/generated/graphql.ts';
import { isByHand } from './byHand.ts';
import type { Done } from './edit.ts';

const relateDocument = graphql(`
  mutation Relate($input: RelationshipInput!) {
    relate(input: $input) { id }
  }
`);

const unrelateDocument = graphql(`
  mutation Unrelate($id: ID!, $reason: String!) {
    unrelate(id: $id, reason: $reason)
  }
`);

const withdrawDocument = graphql(`
  mutation WithdrawRelationship($id: ID!, $reason: String!) {
    withdrawRelationship(id: $id, reason: $reason) { id }
  }
`);

/** A relationship as its row on a page knows it. */
export interface StandingRelationship {
  id: string;
  type: string;
  from: { id: string };
  to: { id: string };
  statedStrength?: 'HARD' | 'SOFT' | 'NONE' | null;
  group?: string | null;
  weight: number;
  claimants: readonly { source: string; scope: string }[];
}

/** Whether people have declared it by hand. */
export const isPeoples = ({ claimants }: StandingRelationship): boolean => claimants.some(isByHand);

/** Whether nobody else claims it. */
export const isPeoplesAlone = ({ claimants }: StandingRelationship): boolean =>
  claimants.length > 0 && claimants.every(isByHand);

/** The same as a person would declare it. */
export const asDeclared = (standing: StandingRelationship): RelationshipInput => ({
  type: standing.type,
  from: standing.from.id,
  to: standing.to.id,
  strength: standing.statedStrength,
  group: standing.group,
  weight: standing.weight,
});

/** Declares a relationship. @param standing as it was before, where it was there */
export async function relate(input: RelationshipInput, standing?: StandingRelationship): Promise<Done> {
  const { relate: made } = await execute(relateDocument, { input });
  const id = made?.id ?? '';
  return {
    said: standing ? 'The relationship is declared as you say.' : 'They are related.',
    undo: () => restore(id, standing, 'As before.'),
  };
}

/** Says that a claimed relationship is so. */
export async function confirm(standing: StandingRelationship): Promise<Done> {
  const { undo } = await relate(asDeclared(standing), standing);
  return { said: 'The relationship is confirmed.', undo };
}

interface Judged {
  relationship: StandingRelationship;
  reason: string;
}

/** Says that a relationship is not so: what people alone claim goes, what others claim is refused for good. */
export async function refuse({ relationship, reason }: Judged): Promise<Done> {
  await execute(unrelateDocument, { id: relationship.id, reason });
  const alone = isPeoplesAlone(relationship);
  return {
    said: alone ? 'The relationship is taken back.' : 'The relationship is refused.',
    undo: () => restore(relationship.id, relationship, 'The relationship is there again.'),
  };
}

/** Takes back what people said of a relationship that others claim, too. */
export async function withdraw({ relationship, reason }: Judged): Promise<Done> {
  await execute(withdrawDocument, { id: relationship.id, reason });
  return {
    said: 'What people said is taken back; the relationship is as its sources say.',
    undo: () => restore(relationship.id, relationship, 'The relationship is declared again.'),
  };
}

/** Takes a refusal back. */
export async function revokeRefusal({ id, reason }: { id: string; reason: string }): Promise<Done> {
  await execute(withdrawDocument, { id, reason });
  return {
    said: 'The refusal is revoked; the relationship is there again.',
    undo: async () => {
      await execute(unrelateDocument, { id, reason: 'undone' });
      return { said: 'The relationship is refused again.' };
    },
  };
}

/** Brings back what people said before: their declaration, or nothing. */
async function restore(id: string, standing: StandingRelationship | undefined, said: string): Promise<Done> {
  if (standing && isPeoples(standing)) await execute(relateDocument, { input: asDeclared(standing) });
  else await execute(withdrawDocument, { id, reason: 'undone' });
  return { said: standing ? said : 'They are no longer related.' };
}
