import { list, text } from '../attribute.ts';
import { defineClass } from '../ciClass.ts';

export const Namespace = defineClass({
  name: 'Namespace',
  label: 'Namespace',
  plural: 'Namespaces',
  family: 'platform',
  icon: 'folders',
  summary: 'A named part of a cluster.',
  identity: { domain: 'Namespace', by: ['uuid'] },
  staleAfterDays: 7,
  attributes: {
    cluster: text('Cluster'),
    labels: list('Labels'),
  },
});
