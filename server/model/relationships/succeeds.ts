import { defineRelationshipType } from '../relationshipType.ts';

export const succeeds = defineRelationshipType({
  name: 'SUCCEEDS',
  label: 'succeeds',
  inverseLabel: 'is succeeded by',
  strength: 'NONE',
  from: 'any',
  to: 'any',
});
