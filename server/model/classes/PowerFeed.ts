import { integer, text } from '../attribute.ts';
import { defineClass } from '../ciClass.ts';

export const PowerFeed = defineClass({
  name: 'PowerFeed',
  label: 'Power feed',
  plural: 'Power feeds',
  family: 'network',
  icon: 'bolt',
  summary: 'A supply line from a panel to racks.',
  staleAfterDays: 365,
  controlled: true,
  attributes: {
    voltage: integer('Voltage', { unit: 'V' }),
    amperage: integer('Current', { unit: 'A' }),
    phase: text('Phase'),
    feedType: text('Type'),
  },
});
