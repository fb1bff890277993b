import { defineRelationshipType } from '../relationshipType.ts';

export const documentedBy = defineRelationshipType({
  name: 'DOCUMENTED_BY',
  label: 'is documented by',
  inverseLabel: 'documents',
  strength: 'NONE',
  from: 'any',
  to: { classes: ['Document', 'Agreement', 'Contract'] },
});
