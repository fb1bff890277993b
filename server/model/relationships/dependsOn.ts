import { defineRelationshipType } from '../relationshipType.ts';

export const dependsOn = defineRelationshipType({
  name: 'DEPENDS_ON',
  label: 'depends on',
  inverseLabel: 'is needed by',
  strength: 'HARD',
  from: 'any',
  to: 'any',
});
