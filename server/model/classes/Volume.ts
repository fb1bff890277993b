import { number, text } from '../attribute.ts';
import { defineClass } from '../ciClass.ts';

export const Volume = defineClass({
  name: 'Volume',
  label: 'Volume',
  plural: 'Volumes',
  family: 'hardware',
  icon: 'disc',
  summary: 'A piece of storage that something stores its data on.',
  identity: { domain: 'Volume', by: ['wwn', 'uuid'] },
  staleAfterDays: 7,
  attributes: {
    sizeGiB: number('Size', { unit: 'GiB' }),
    fileSystem: text('File system'),
    mountPoint: text('Mount point'),
  },
});
