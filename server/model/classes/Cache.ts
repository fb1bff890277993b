import { integer, text } from '../attribute.ts';
import { defineClass } from '../ciClass.ts';

export const Cache = defineClass({
  name: 'Cache',
  label: 'Cache',
  plural: 'Caches',
  family: 'software',
  icon: 'bolt',
  summary: 'Data kept at hand for speed.',
  staleAfterDays: 7,
  controlled: true,
  attributes: {
    engine: text('Engine'),
    version: text('Version'),
    port: integer('Port'),
    memoryMiB: integer('Memory', { unit: 'MiB' }),
  },
});
