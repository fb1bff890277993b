import { defineRelationshipType } from '../relationshipType.ts';

export const connectedTo = defineRelationshipType({
  name: 'CONNECTED_TO',
  label: 'is connected to',
  inverseLabel: 'connects',
  strength: 'HARD',
  alternatives: true,
  from: { families: ['hardware', 'platform', 'network'] },
  to: { families: ['network'], classes: ['NetworkDevice', 'NetworkInterface'] },
});
