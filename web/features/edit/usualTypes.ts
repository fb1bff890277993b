import { ciClass } from '../../../server/model/classes/registry.ts';
import { relationshipTypes } from '../../../server/model/relationships/registry.ts';
import { fitsEnd, type RelationshipType } from '../../../server/model/relationshipType.ts';

/**
 * The relationship types to choose from between two classes, those first whose declarations name both; the others are
 * taken, too, as unusual.
 */
export function usualTypes(
  from: string,
  to: string,
): { usual: RelationshipType[]; unusual: RelationshipType[] } {
  const [near, far] = [ciClass(from), ciClass(to)];
  const fits = (type: RelationshipType) =>
    (!near || fitsEnd(type.from, near)) && (!far || fitsEnd(type.to, far));
  return {
    usual: relationshipTypes.filter(fits),
    unusual: relationshipTypes.filter((type) => !fits(type)),
  };
}
