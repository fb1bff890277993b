import { defineRelationshipType } from '../relationshipType.ts';

export const storedOn = defineRelationshipType({
  name: 'STORED_ON',
  label: 'is stored on',
  inverseLabel: 'stores',
  strength: 'HARD',
  from: { families: ['software', 'platform'], classes: ['Volume', 'Server'] },
  to: { classes: ['Volume', 'StorageArray', 'CloudResource'] },
});
