import { text } from '../attribute.ts';
import { defineClass } from '../ciClass.ts';

export const Phone = defineClass({
  name: 'Phone',
  label: 'Phone',
  plural: 'Phones',
  family: 'hardware',
  icon: 'phone',
  summary: 'A desk or mobile telephone.',
  identity: { domain: 'device', by: ['imei', 'serial', 'mac'] },
  staleAfterDays: 30,
  attributes: {
    vendor: text('Vendor'),
    model: text('Model'),
    serialNumber: text('Serial number'),
    number: text('Number'),
  },
});
