import { defineRelationshipType } from '../relationshipType.ts';

export const poweredBy = defineRelationshipType({
  name: 'POWERED_BY',
  label: 'is powered by',
  inverseLabel: 'powers',
  strength: 'HARD',
  alternatives: true,
  from: { families: ['hardware'], classes: ['Hypervisor', 'PowerFeed'] },
  to: { classes: ['PowerFeed', 'PowerDevice'] },
});
