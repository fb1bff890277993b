import { defineStatement, integer, type Runner } from '../graph/statement.ts';
import { NotFound } from '../model/errors.ts';
import { peopleScopes, peopleSource } from '../model/people.ts';
import { stateOf } from './peoplesWord.ts';
import type { StoredClaim } from './relationshipState.ts';
import type { RelationLine, SubjectLine } from './scanLine.ts';

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

/**
 * A relationship that a person declares; one that was refused is there again.
 * @throws NotFound with the place of the end that is no CI
 */
export async function declare(runner: Runner, line: RelationLine): Promise<readonly SubjectLine[]> {
  // The two were given as ids.
  await stateOf(runner, line.from as string, 'input.from');
  await stateOf(runner, line.to as string, 'input.to');
  return [line];
}

/**
 * What a person says who wants a relationship away: what people alone claim goes; what others claim, too, is refused,
 * which lasts until a person declares it again.
 * @throws NotFound where it is not there
 */
export async function refuse(runner: Runner, ends: RelationshipEnds): Promise<readonly SubjectLine[]> {
  const [row] = await existing.run(runner, { rows: [{ ...ends, index: integer(0) }] });
  if (!row) throw new NotFound('There is no such relationship any more.', 'id');
  const claims = row.properties.claims.map((claim) => JSON.parse(claim) as StoredClaim);
  const peoplesAlone = claims.every(
    ([source, scope]) => source === peopleSource && scope === peopleScopes.edits,
  );
  return peoplesAlone
    ? [{ record: 'gone', relation: { ...ends } }]
    : [{ record: 'relation', ...ends, refused: true }];
}
