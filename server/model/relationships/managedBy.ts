import { defineRelationshipType } from '../relationshipType.ts';

export const managedBy = defineRelationshipType({
  name: 'MANAGED_BY',
  label: 'is managed by',
  inverseLabel: 'manages',
  strength: 'NONE',
  from: 'any',
  to: 'any',
});
