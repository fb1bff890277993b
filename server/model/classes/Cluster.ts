import { integer, text } from '../attribute.ts';
import { defineClass } from '../ciClass.ts';
import { peakLoad } from '../loadFigures.ts';

export const Cluster = defineClass({
  name: 'Cluster',
  label: 'Cluster',
  plural: 'Clusters',
  family: 'platform',
  icon: 'hexagons',
  summary: 'Machines or nodes that act as one.',
  identity: { domain: 'Cluster', by: ['uuid', 'arn'] },
  staleAfterDays: 7,
  controlled: true,
  expected: { relationships: [['HAS_MEMBER']] },
  attributes: {
    kind: text('Kind'),
    version: text('Version'),
    nodes: integer('Nodes', { volatile: true }),
    peakLoad,
  },
});
