import { list, text } from '../attribute.ts';
import { defineClass } from '../ciClass.ts';

export const CloudResource = defineClass({
  name: 'CloudResource',
  label: 'Cloud resource',
  plural: 'Cloud resources',
  family: 'platform',
  icon: 'cloud',
  summary: 'A resource of a cloud provider that has no class of its own.',
  identity: { domain: 'CloudResource', by: ['arn'] },
  staleAfterDays: 7,
  attributes: {
    provider: text('Provider'),
    kind: text('Kind'),
    region: text('Region'),
    tags: list('Tags'),
  },
});
