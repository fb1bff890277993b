import { number, text } from '../attribute.ts';
import { defineClass } from '../ciClass.ts';

export const Site = defineClass({
  name: 'Site',
  label: 'Site',
  plural: 'Sites',
  family: 'hardware',
  icon: 'building',
  summary: 'A place with an address.',
  staleAfterDays: 365,
  attributes: {
    address: text('Address'),
    region: text('Region'),
    timeZone: text('Time zone'),
    latitude: number('Latitude'),
    longitude: number('Longitude'),
  },
});
