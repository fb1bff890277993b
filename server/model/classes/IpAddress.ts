import { text } from '../attribute.ts';
import { defineClass } from '../ciClass.ts';

export const IpAddress = defineClass({
  name: 'IpAddress',
  label: 'IP address',
  plural: 'IP addresses',
  family: 'network',
  icon: 'map-pin',
  summary: 'An address on a network; never an identity.',
  staleAfterDays: 7,
  attributes: {
    address: text('Address'),
    dnsName: text('DNS name'),
    role: text('Role'),
  },
});
