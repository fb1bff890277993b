import { integer, text } from '../attribute.ts';
import { defineClass } from '../ciClass.ts';

export const Printer = defineClass({
  name: 'Printer',
  label: 'Printer',
  plural: 'Printers',
  family: 'hardware',
  icon: 'printer',
  summary: 'A printer or a multifunction device.',
  identity: { domain: 'device', by: ['serial', 'mac'] },
  staleAfterDays: 30,
  attributes: {
    vendor: text('Vendor'),
    model: text('Model'),
    serialNumber: text('Serial number'),
    pages: integer('Pages printed', { volatile: true }),
  },
});
