import { integer, text } from '../attribute.ts';
import { defineClass } from '../ciClass.ts';

export const Workstation = defineClass({
  name: 'Workstation',
  label: 'Workstation',
  plural: 'Workstations',
  family: 'hardware',
  icon: 'device-laptop',
  summary: 'A computer at which a person works.',
  identity: { domain: 'machine', by: ['uuid', 'serial', 'mac', 'fqdn'] },
  staleAfterDays: 30,
  attributes: {
    vendor: text('Vendor'),
    model: text('Model'),
    serialNumber: text('Serial number'),
    operatingSystem: text('Operating system'),
    memoryMiB: integer('Memory', { unit: 'MiB' }),
    user: text('User', { volatile: true }),
  },
});
