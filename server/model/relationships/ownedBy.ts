import { defineRelationshipType } from '../relationshipType.ts';

export const ownedBy = defineRelationshipType({
  name: 'OWNED_BY',
  label: 'is owned by',
  inverseLabel: 'owns',
  strength: 'NONE',
  from: 'any',
  to: { families: ['organisation'] },
});
