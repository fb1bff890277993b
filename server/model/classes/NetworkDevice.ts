import { integer, list, number, text } from '../attribute.ts';
import { defineClass } from '../ciClass.ts';

export const NetworkDevice = defineClass({
  name: 'NetworkDevice',
  label: 'Network device',
  plural: 'Network devices',
  family: 'hardware',
  icon: 'router',
  summary: 'A switch, router, firewall or access point.',
  identity: { domain: 'device', by: ['serial', 'uuid', 'mac', 'fqdn'] },
  staleAfterDays: 7,
  controlled: true,
  expected: { attributes: ['serialNumber'], relationships: [['LOCATED_IN']] },
  attributes: {
    role: text('Role'),
    vendor: text('Vendor'),
    model: text('Model'),
    serialNumber: text('Serial number'),
    assetTag: text('Asset tag'),
    firmware: text('Firmware'),
    ipAddresses: list('Addresses'),
    ports: integer('Ports'),
    rackUnit: number('Rack unit'),
  },
});
