import { date, text } from '../attribute.ts';
import { defineClass } from '../ciClass.ts';

export const Document = defineClass({
  name: 'Document',
  label: 'Document',
  plural: 'Documents',
  family: 'organisation',
  icon: 'file',
  summary: 'A plan, a policy or a description.',
  staleAfterDays: 365,
  attributes: {
    version: text('Version'),
    url: text('Address'),
    approver: text('Approver'),
    nextReview: date('Next review'),
  },
});
