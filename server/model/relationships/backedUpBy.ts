import { defineRelationshipType } from '../relationshipType.ts';

export const backedUpBy = defineRelationshipType({
  name: 'BACKED_UP_BY',
  label: 'is backed up by',
  inverseLabel: 'backs up',
  strength: 'NONE',
  from: 'any',
  to: { families: ['service', 'software', 'platform'] },
});
