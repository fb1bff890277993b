import { defineRelationshipType } from '../relationshipType.ts';

export const locatedIn = defineRelationshipType({
  name: 'LOCATED_IN',
  label: 'is located in',
  inverseLabel: 'houses',
  strength: 'HARD',
  from: { families: ['hardware', 'platform', 'network', 'organisation'] },
  to: { classes: ['Rack', 'Room', 'Site'] },
});
