import { defineRelationshipType } from '../relationshipType.ts';

export const hasPart = defineRelationshipType({
  name: 'HAS_PART',
  label: 'has part',
  inverseLabel: 'is part of',
  strength: 'HARD',
  from: 'any',
  to: 'any',
});
