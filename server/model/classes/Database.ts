import { integer, text } from '../attribute.ts';
import { defineClass } from '../ciClass.ts';

export const Database = defineClass({
  name: 'Database',
  label: 'Database',
  plural: 'Databases',
  family: 'software',
  icon: 'database',
  summary: 'A body of data with one purpose, whichever instances serve it.',
  staleAfterDays: 7,
  controlled: true,
  expected: { attributes: ['engine'] },
  attributes: {
    engine: text('Engine'),
    sizeMiB: integer('Size', { unit: 'MiB', volatile: true }),
    encoding: text('Encoding'),
  },
});
