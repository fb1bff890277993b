import { defineRelationshipType } from '../relationshipType.ts';

export const uses = defineRelationshipType({
  name: 'USES',
  label: 'uses',
  inverseLabel: 'is used by',
  strength: 'SOFT',
  from: 'any',
  to: { families: ['service', 'software', 'platform'] },
});
