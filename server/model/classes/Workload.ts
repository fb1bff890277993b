import { integer, list, text } from '../attribute.ts';
import { defineClass } from '../ciClass.ts';

export const Workload = defineClass({
  name: 'Workload',
  label: 'Workload',
  plural: 'Workloads',
  family: 'platform',
  icon: 'components',
  summary: 'Containers that a cluster keeps running: a deployment, a stateful set, a job.',
  identity: { domain: 'Workload', by: ['uuid'] },
  staleAfterDays: 7,
  attributes: {
    kind: text('Kind'),
    namespace: text('Namespace'),
    replicas: integer('Replicas', { volatile: true }),
    schedule: text('Schedule'),
    labels: list('Labels'),
  },
});
