import { date, text } from '../attribute.ts';
import { defineClass } from '../ciClass.ts';

export const Agreement = defineClass({
  name: 'Agreement',
  label: 'Agreement',
  plural: 'Agreements',
  family: 'organisation',
  icon: 'heart-handshake',
  summary: 'A service level agreement, or one between teams that underpins it.',
  staleAfterDays: 365,
  attributes: {
    kind: text('Kind'),
    validFrom: date('Valid from'),
    validTo: date('Valid to'),
    target: text('Target'),
  },
});
