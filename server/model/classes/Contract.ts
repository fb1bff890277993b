import { date, text } from '../attribute.ts';
import { defineClass } from '../ciClass.ts';

export const Contract = defineClass({
  name: 'Contract',
  label: 'Contract',
  plural: 'Contracts',
  family: 'organisation',
  icon: 'file-text',
  summary: 'What was agreed with a supplier.',
  staleAfterDays: 365,
  expected: { attributes: ['validTo'], relationships: [['SUPPLIED_BY']] },
  attributes: {
    number: text('Number'),
    validFrom: date('Valid from'),
    validTo: date('Valid to'),
    contractManager: text('Contract manager'),
  },
});
