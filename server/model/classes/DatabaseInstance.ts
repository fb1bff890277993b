import { integer, text } from '../attribute.ts';
import { defineClass } from '../ciClass.ts';

export const DatabaseInstance = defineClass({
  name: 'DatabaseInstance',
  label: 'Database instance',
  plural: 'Database instances',
  family: 'software',
  icon: 'server-2',
  summary: 'One running database server process.',
  staleAfterDays: 7,
  controlled: true,
  expected: { attributes: ['engine', 'version'], relationships: [['RUNS_ON']] },
  attributes: {
    engine: text('Engine'),
    version: text('Version'),
    port: integer('Port'),
    role: text('Role'),
  },
});
