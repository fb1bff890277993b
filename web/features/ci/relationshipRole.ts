import { relationshipType } from '../../../server/model/relationships/registry.ts';

interface Relationship {
  type: string;
  strength: 'HARD' | 'SOFT' | 'NONE';
  group?: string | null;
  weight: number;
  to: { id: string };
}

/** What the failure of a relationship's far end means, by its strength. */
export const strengthWords = {
  HARD: 'cannot do without',
  SOFT: 'worse without',
  NONE: 'carries no failure',
} as const;

/**
 * What the failure of a relationship's far end means to its near end, in words (impact.md, "Alternatives").
 * @param alternatives the ids of the CIs that stand in an implied group of the near end; undefined where the groups of
 * the near end are not known
 */
export function relationshipRole(
  { type, strength, group, weight, to }: Relationship,
  alternatives: ReadonlySet<string> | undefined,
): string {
  if (group) return weight > 1 ? `in the group ${group}, weight ${weight}` : `in the group ${group}`;
  const mayHaveOthers = strength === 'HARD' && relationshipType(type)?.alternatives === true;
  if (!mayHaveOthers) return strengthWords[strength];
  if (!alternatives) return 'cannot do without, unless it has another';
  return alternatives.has(to.id) ? 'has another to fall back on' : strengthWords[strength];
}
