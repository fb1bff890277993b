import { text } from '../attribute.ts';
import { defineClass } from '../ciClass.ts';

export const Supplier = defineClass({
  name: 'Supplier',
  label: 'Supplier',
  plural: 'Suppliers',
  family: 'organisation',
  icon: 'building-store',
  summary: 'A company that supplies goods or services.',
  staleAfterDays: 365,
  attributes: {
    contact: text('Contact'),
    website: text('Website'),
  },
});
