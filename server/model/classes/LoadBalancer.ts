import { integer, text } from '../attribute.ts';
import { defineClass } from '../ciClass.ts';
import { peakLoad } from '../loadFigures.ts';

export const LoadBalancer = defineClass({
  name: 'LoadBalancer',
  label: 'Load balancer',
  plural: 'Load balancers',
  family: 'platform',
  icon: 'arrows-split-2',
  summary: 'Shares requests out over its members.',
  identity: { domain: 'LoadBalancer', by: ['arn', 'uuid'] },
  staleAfterDays: 7,
  controlled: true,
  expected: { attributes: ['address'] },
  attributes: {
    address: text('Address'),
    port: integer('Port'),
    scheme: text('Scheme'),
    vendor: text('Vendor'),
    peakLoad,
  },
});
