import { defineRelationshipType } from '../relationshipType.ts';

export const hostedOn = defineRelationshipType({
  name: 'HOSTED_ON',
  label: 'is hosted on',
  inverseLabel: 'hosts',
  strength: 'HARD',
  from: { families: ['platform'] },
  to: { classes: ['Hypervisor', 'Cluster', 'Server', 'VirtualMachine', 'CloudAccount'] },
});
