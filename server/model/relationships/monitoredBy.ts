import { defineRelationshipType } from '../relationshipType.ts';

export const monitoredBy = defineRelationshipType({
  name: 'MONITORED_BY',
  label: 'is monitored by',
  inverseLabel: 'monitors',
  strength: 'NONE',
  from: 'any',
  to: 'any',
});
