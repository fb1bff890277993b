import { integer, text } from '../attribute.ts';
import { defineClass } from '../ciClass.ts';
import { downtimeCostPerHour, peakLoad } from '../loadFigures.ts';

export const Service = defineClass({
  name: 'Service',
  label: 'Service',
  plural: 'Services',
  family: 'service',
  icon: 'topology-star-3',
  summary: 'A technical service that other services and applications use.',
  staleAfterDays: 30,
  controlled: true,
  expected: { relationships: [['DEPENDS_ON', 'USES', 'RUNS_ON']] },
  attributes: {
    serviceLevel: text('Service level'),
    url: text('Address'),
    port: integer('Port'),
    downtimeCostPerHour,
    peakLoad,
  },
});
