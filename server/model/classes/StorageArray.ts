import { number, text } from '../attribute.ts';
import { defineClass } from '../ciClass.ts';

export const StorageArray = defineClass({
  name: 'StorageArray',
  label: 'Storage array',
  plural: 'Storage arrays',
  family: 'hardware',
  icon: 'database-cog',
  summary: 'A storage system that serves volumes.',
  identity: { domain: 'device', by: ['serial', 'uuid'] },
  staleAfterDays: 7,
  controlled: true,
  expected: { attributes: ['serialNumber'], relationships: [['LOCATED_IN']] },
  attributes: {
    vendor: text('Vendor'),
    model: text('Model'),
    serialNumber: text('Serial number'),
    capacityGiB: number('Capacity', { unit: 'GiB' }),
    firmware: text('Firmware'),
  },
});
