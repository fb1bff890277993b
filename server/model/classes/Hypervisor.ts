import { integer, list, text } from '../attribute.ts';
import { defineClass } from '../ciClass.ts';

export const Hypervisor = defineClass({
  name: 'Hypervisor',
  label: 'Hypervisor',
  plural: 'Hypervisors',
  family: 'platform',
  icon: 'server-bolt',
  summary: 'A host that runs virtual machines.',
  identity: { domain: 'machine', by: ['uuid', 'serial', 'mac', 'fqdn'] },
  staleAfterDays: 7,
  controlled: true,
  expected: { attributes: ['serialNumber'], relationships: [['LOCATED_IN']] },
  attributes: {
    cpuCount: integer('Processors'),
    memoryMiB: integer('Memory', { unit: 'MiB' }),
    operatingSystem: text('Operating system'),
    vendor: text('Vendor'),
    model: text('Model'),
    serialNumber: text('Serial number'),
    ipAddresses: list('Addresses'),
  },
});
