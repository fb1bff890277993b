import { defineStatement, integer, type Runner } from '../../graph/statement.ts';
import { Conflict, NotFound } from '../../model/errors.ts';
import { peopleScopes, peopleSource } from '../../model/people.ts';
import { isRefusal, type StoredClaim } from '../relationship/relationshipState.ts';
import { storedClaimFrom } from '../relationship/storedClaimText.ts';
import type { RelationLine, SubjectLine } from '../scan/scanLine.ts';
import { stateOf } from './peoplesWord.ts';

/** What tells one relationship from another, by the CIs' ids. */
export interface RelationshipEnds {
  readonly type: string;
  readonly from: string;
  readonly to: string;
}

const existing = defineStatement<
  { rows: (RelationshipEnds & { index: unknown })[] },
  { properties: { claims: string[] } }
>('relationship/existing');
const refused = defineStatement<{ rows: (RelationshipEnds & { index: unknown })[] }, { claims: string[] }>(
  'relationship/refused',
);

/**
 * A relationship that a person declares; one that was refused is there again.
 * @throws NotFound with the place of the end that is no CI
 */
export async function declare(runner: Runner, line: RelationLine): Promise<readonly SubjectLine[]> {
  // The two were given as ids.
  const [from, to] = [line.from as string, line.to as string];
  await stateOf(runner, from, 'input.from');
  await stateOf(runner, to, 'input.to');
  const ends = { type: line.type, from, to };
  const [denied] = await refused.run(runner, { rows: [{ ...ends, index: integer(0) }] });
  // A refusal by these very names is replaced; one from before a merge goes by the names it was made with.
  const refusals = claimsIn(denied?.claims ?? []).filter(
    (claim) => isRefusal(claim) && (claim[3] !== from || claim[4] !== to),
  );
  return [...takenBack(line.type, refusals), line];
}

/**
 * What a person says who wants a relationship away: what people alone claim goes; what others claim, too, is refused,
 * which lasts until a person declares it again.
 * @throws NotFound where it is not there
 */
export async function refuse(runner: Runner, ends: RelationshipEnds): Promise<readonly SubjectLine[]> {
  const [row] = await existing.run(runner, { rows: [{ ...ends, index: integer(0) }] });
  if (!row) throw new NotFound('There is no such relationship any more.', 'id');
  const claims = claimsIn(row.properties.claims);
  return claims.every(isPeoples)
    ? takenBack(ends.type, claims)
    : [{ record: 'relation', ...ends, refused: true }];
}

/**
 * What a person says who takes back what people said of a relationship, be it that it is there or that it is not: what
 * others claim holds again.
 * @throws NotFound where nobody knows of it, Conflict where people have not spoken of it
 */
export async function withdraw(runner: Runner, ends: RelationshipEnds): Promise<readonly SubjectLine[]> {
  const rows = [{ ...ends, index: integer(0) }];
  const [standing] = await existing.run(runner, { rows });
  const [denied] = await refused.run(runner, { rows });
  const stored = standing?.properties.claims ?? denied?.claims;
  if (!stored) throw new NotFound('There is no such relationship any more.', 'id');
  const claims = claimsIn(stored).filter(isPeoples);
  if (claims.length === 0) throw new Conflict('People have said nothing of this relationship.', 'id');
  return takenBack(ends.type, claims);
}

/** Written by ourselves from checked records, so the shape is known. */
const claimsIn = (stored: readonly string[]): StoredClaim[] => stored.map(storedClaimFrom);

const isPeoples = ([source, scope]: StoredClaim): boolean =>
  source === peopleSource && scope === peopleScopes.edits;

/** Claims of people taken back, each by the names it was made with: a merge may have brought its ends elsewhere since. */
const takenBack = (type: string, claims: readonly StoredClaim[]): SubjectLine[] =>
  claims.map(([, , , from, to]) => ({ record: 'gone', relation: { type, from, to } }));
