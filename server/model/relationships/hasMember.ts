import { defineRelationshipType } from '../relationshipType.ts';

export const hasMember = defineRelationshipType({
  name: 'HAS_MEMBER',
  label: 'has member',
  inverseLabel: 'is a member of',
  strength: 'HARD',
  from: { families: ['service', 'software', 'platform', 'network'] },
  to: 'any',
});
