import { text } from '../attribute.ts';
import { defineClass } from '../ciClass.ts';

export const SoftwarePackage = defineClass({
  name: 'SoftwarePackage',
  label: 'Software package',
  plural: 'Software packages',
  family: 'software',
  icon: 'package',
  summary: 'A package or library in a given version.',
  identity: { domain: 'SoftwarePackage', by: ['purl'] },
  staleAfterDays: 30,
  attributes: {
    version: text('Version'),
    purl: text('Package URL'),
    licence: text('Licence'),
    vendor: text('Vendor'),
  },
});
