import { integer, list, text } from '../attribute.ts';
import { defineClass } from '../ciClass.ts';

export const Container = defineClass({
  name: 'Container',
  label: 'Container',
  plural: 'Containers',
  family: 'platform',
  icon: 'box-model',
  summary: 'One container of a workload.',
  identity: { domain: 'Container', by: ['uuid', 'containerId'] },
  staleAfterDays: 2,
  retireAfterDays: 7,
  attributes: {
    image: text('Image'),
    cpuMilli: integer('Processor request', { unit: 'm' }),
    memoryMiB: integer('Memory request', { unit: 'MiB' }),
    ports: list('Ports'),
  },
});
