import { defineRelationshipType } from '../relationshipType.ts';

export const runsOn = defineRelationshipType({
  name: 'RUNS_ON',
  label: 'runs on',
  inverseLabel: 'runs',
  strength: 'HARD',
  from: { families: ['service', 'software', 'platform'] },
  to: { families: ['platform', 'hardware'], classes: ['SoftwareInstance', 'DatabaseInstance'] },
});
