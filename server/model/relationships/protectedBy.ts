import { defineRelationshipType } from '../relationshipType.ts';

export const protectedBy = defineRelationshipType({
  name: 'PROTECTED_BY',
  label: 'is protected by',
  inverseLabel: 'protects',
  strength: 'HARD',
  from: 'any',
  to: { classes: ['Certificate', 'NetworkDevice'] },
});
