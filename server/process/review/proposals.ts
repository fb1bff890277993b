import type { Database } from '../../graph/database.ts';
import { readCis } from '../../graph/read/cis.ts';
import { type RelationshipKey, readRelationshipPages } from '../../graph/read/relationships.ts';
import type { Hit, Proposal } from '../../model/change/review.ts';
import { ciClass } from '../../model/classes/registry.ts';
import { relationshipTypes } from '../../model/relationships/registry.ts';
import { fitsEnd } from '../../model/relationshipType.ts';

/** Relationships of one CI that are looked at. */
const mostLooked = 200;
const outgoing = { outgoing: true, incoming: false, types: null, sight: null };

/**
 * A relationship for each CI that was hit without a prediction: a stronger one where it is related to something that
 * suffered already, else one to what was acted on.
 * @param suffering ids of what was acted on, first, and of what was hit as predicted
 */
export async function proposalsFor(
  database: Database,
  missed: readonly Hit[],
  suffering: readonly string[],
  pin: number,
): Promise<Proposal[]> {
  const [first] = suffering;
  if (missed.length === 0 || first === undefined) return [];
  const ids = missed.map(({ ciId }) => ciId);
  const rows = await readRelationshipPages(database, ids, outgoing, pin, mostLooked, undefined);
  const classes = new Map((await readCis(database, [...ids, first], pin)).map((ci) => [ci.id, ci.class]));
  return missed.map(({ ciId, state }): Proposal => {
    const strength = state === 'DOWN' ? 'HARD' : 'SOFT';
    const there = nearest(
      rows.filter((row) => row.id === ciId),
      suffering,
    );
    if (there) return { type: there.type, from: ciId, to: there.to, strength, isThere: true };
    const type = typeBetween(classes.get(ciId), classes.get(first));
    return { type, from: ciId, to: first, strength, isThere: false };
  });
}

const nearest = <Row extends RelationshipKey>(rows: readonly Row[], suffering: readonly string[]) =>
  rows
    .filter(({ to }) => suffering.includes(to))
    .sort((one, other) => suffering.indexOf(one.to) - suffering.indexOf(other.to))[0];

/** The type that is declared for two such classes alone, or the one that fits anything. */
function typeBetween(from: string | undefined, to: string | undefined): string {
  const [one, other] = [from, to].map((name) => name && ciClass(name));
  const declared =
    one &&
    other &&
    relationshipTypes.find(
      (type) =>
        type.strength === 'HARD' &&
        type.from !== 'any' &&
        type.to !== 'any' &&
        fitsEnd(type.from, one) &&
        fitsEnd(type.to, other),
    );
  return declared ? declared.name : 'DEPENDS_ON';
}
