import { text } from '../attribute.ts';
import { defineClass } from '../ciClass.ts';

export const Team = defineClass({
  name: 'Team',
  label: 'Team',
  plural: 'Teams',
  family: 'organisation',
  icon: 'users-group',
  summary: 'People who own and run things together.',
  staleAfterDays: 365,
  attributes: {
    contact: text('Contact'),
    handle: text('Handle'),
  },
});
