import { integer, text } from '../attribute.ts';
import { defineClass } from '../ciClass.ts';

export const PowerDevice = defineClass({
  name: 'PowerDevice',
  label: 'Power device',
  plural: 'Power devices',
  family: 'hardware',
  icon: 'battery-charging',
  summary: 'A power distribution unit, a panel or an uninterruptible supply.',
  identity: { domain: 'device', by: ['serial'] },
  staleAfterDays: 30,
  controlled: true,
  expected: { relationships: [['LOCATED_IN']] },
  attributes: {
    kind: text('Kind'),
    vendor: text('Vendor'),
    model: text('Model'),
    serialNumber: text('Serial number'),
    ratedVoltAmpere: integer('Rating', { unit: 'VA' }),
  },
});
