import { integer, list, number, text } from '../attribute.ts';
import { defineClass } from '../ciClass.ts';

export const VirtualMachine = defineClass({
  name: 'VirtualMachine',
  label: 'Virtual machine',
  plural: 'Virtual machines',
  family: 'platform',
  icon: 'device-desktop-code',
  summary: 'A machine that a hypervisor or a cluster runs.',
  identity: { domain: 'machine', by: ['uuid', 'serial', 'mac', 'fqdn'] },
  staleAfterDays: 7,
  controlled: true,
  // The platform moves them as it sees fit.
  volatileRelationships: ['HOSTED_ON'],
  expected: { attributes: ['operatingSystem'], relationships: [['HOSTED_ON']] },
  attributes: {
    cpuCount: integer('Processors'),
    memoryMiB: integer('Memory', { unit: 'MiB' }),
    diskGiB: number('Disk', { unit: 'GiB' }),
    operatingSystem: text('Operating system'),
    ipAddresses: list('Addresses'),
    powerState: text('Power state', { volatile: true }),
  },
});
