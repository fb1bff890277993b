import { integer, text } from '../attribute.ts';
import { defineClass } from '../ciClass.ts';
import { downtimeCostPerHour, peakLoad } from '../loadFigures.ts';

export const BusinessService = defineClass({
  name: 'BusinessService',
  label: 'Business service',
  plural: 'Business services',
  family: 'service',
  icon: 'briefcase',
  summary: 'What the organisation offers to the people it serves.',
  staleAfterDays: 365,
  controlled: true,
  expected: { attributes: ['serviceLevel'], relationships: [['DEPENDS_ON', 'USES']] },
  attributes: {
    serviceLevel: text('Service level'),
    supportHours: text('Support hours'),
    users: integer('Users', { volatile: true }),
    downtimeCostPerHour,
    peakLoad,
  },
});
