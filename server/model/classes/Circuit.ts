import { integer, text } from '../attribute.ts';
import { defineClass } from '../ciClass.ts';

export const Circuit = defineClass({
  name: 'Circuit',
  label: 'Circuit',
  plural: 'Circuits',
  family: 'network',
  icon: 'route',
  summary: 'A line that a provider supplies between two places.',
  identity: { domain: 'Circuit', by: ['circuitId'] },
  staleAfterDays: 30,
  controlled: true,
  expected: { relationships: [['SUPPLIED_BY']] },
  attributes: {
    circuitId: text('Circuit number'),
    kind: text('Kind'),
    commitRateKbit: integer('Committed rate', { unit: 'kbit/s' }),
  },
});
