import { integer, text } from '../attribute.ts';
import { defineClass } from '../ciClass.ts';

export const Rack = defineClass({
  name: 'Rack',
  label: 'Rack',
  plural: 'Racks',
  family: 'hardware',
  icon: 'columns',
  summary: 'A rack that holds devices.',
  identity: { domain: 'Rack', by: ['serial'] },
  staleAfterDays: 365,
  expected: { relationships: [['LOCATED_IN']] },
  attributes: {
    units: integer('Height', { unit: 'U' }),
    serialNumber: text('Serial number'),
    assetTag: text('Asset tag'),
    row: text('Row'),
  },
});
