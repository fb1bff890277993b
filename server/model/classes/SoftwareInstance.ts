import { integer, text } from '../attribute.ts';
import { defineClass } from '../ciClass.ts';

export const SoftwareInstance = defineClass({
  name: 'SoftwareInstance',
  label: 'Software instance',
  plural: 'Software instances',
  family: 'software',
  icon: 'box',
  summary: 'One running copy of a program on one host.',
  staleAfterDays: 7,
  attributes: {
    version: text('Version'),
    port: integer('Port'),
    user: text('Runs as'),
    executable: text('Executable'),
  },
});
