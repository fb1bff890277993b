import { integer, text } from '../attribute.ts';
import { defineClass } from '../ciClass.ts';

export const Subnet = defineClass({
  name: 'Subnet',
  label: 'Subnet',
  plural: 'Subnets',
  family: 'network',
  icon: 'network',
  summary: 'A range of addresses, or a virtual LAN.',
  staleAfterDays: 30,
  attributes: {
    prefix: text('Prefix'),
    vlan: integer('VLAN'),
    role: text('Role'),
  },
});
