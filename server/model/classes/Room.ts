import { text } from '../attribute.ts';
import { defineClass } from '../ciClass.ts';

export const Room = defineClass({
  name: 'Room',
  label: 'Room',
  plural: 'Rooms',
  family: 'hardware',
  icon: 'door',
  summary: 'A room, hall or cage in a site.',
  staleAfterDays: 365,
  attributes: {
    floor: text('Floor'),
  },
});
