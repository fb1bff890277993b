import { text } from '../attribute.ts';
import { defineClass } from '../ciClass.ts';

export const ContainerImage = defineClass({
  name: 'ContainerImage',
  label: 'Container image',
  plural: 'Container images',
  family: 'software',
  icon: 'brand-docker',
  summary: 'An image that containers start from.',
  identity: { domain: 'ContainerImage', by: ['digest'] },
  staleAfterDays: 30,
  attributes: {
    repository: text('Repository'),
    tag: text('Tag'),
    digest: text('Digest'),
  },
});
