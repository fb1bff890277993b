import { integer, list, number, text } from '../attribute.ts';
import { defineClass } from '../ciClass.ts';

export const Server = defineClass({
  name: 'Server',
  label: 'Server',
  plural: 'Servers',
  family: 'hardware',
  icon: 'server',
  summary: 'A physical machine that runs services.',
  identity: { domain: 'machine', by: ['uuid', 'serial', 'mac', 'fqdn'] },
  staleAfterDays: 7,
  controlled: true,
  expected: { attributes: ['serialNumber', 'operatingSystem'], relationships: [['LOCATED_IN']] },
  attributes: {
    vendor: text('Vendor'),
    model: text('Model'),
    serialNumber: text('Serial number'),
    assetTag: text('Asset tag'),
    cpuCount: integer('Processors'),
    memoryMiB: integer('Memory', { unit: 'MiB' }),
    operatingSystem: text('Operating system'),
    ipAddresses: list('Addresses'),
    rackUnit: number('Rack unit'),
  },
});
