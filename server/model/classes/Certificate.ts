import { date, text } from '../attribute.ts';
import { defineClass } from '../ciClass.ts';

export const Certificate = defineClass({
  name: 'Certificate',
  label: 'Certificate',
  plural: 'Certificates',
  family: 'network',
  icon: 'certificate',
  summary: 'A certificate that protects a service, until it expires.',
  identity: { domain: 'Certificate', by: ['fingerprint'] },
  staleAfterDays: 30,
  controlled: true,
  expected: { attributes: ['validTo'] },
  attributes: {
    subject: text('Subject'),
    issuer: text('Issuer'),
    validFrom: date('Valid from'),
    validTo: date('Valid to'),
    fingerprint: text('Fingerprint'),
  },
});
