import { defineRelationshipType } from '../relationshipType.ts';

export const suppliedBy = defineRelationshipType({
  name: 'SUPPLIED_BY',
  label: 'is supplied by',
  inverseLabel: 'supplies',
  strength: 'SOFT',
  from: 'any',
  to: { classes: ['Contract', 'Supplier'] },
});
