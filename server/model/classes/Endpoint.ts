import { integer, text } from '../attribute.ts';
import { defineClass } from '../ciClass.ts';

export const Endpoint = defineClass({
  name: 'Endpoint',
  label: 'Endpoint',
  plural: 'Endpoints',
  family: 'network',
  icon: 'world',
  summary: 'An address at which a program answers.',
  staleAfterDays: 7,
  attributes: {
    address: text('Address'),
    port: integer('Port'),
    protocol: text('Protocol'),
    url: text('URL'),
  },
});
