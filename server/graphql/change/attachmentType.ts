import type { Attachment } from '../../process/change/attachment.ts';
import { builder } from '../builder.ts';

export const AttachmentType = builder.objectRef<Attachment>('Attachment').implement({
  description: 'Something that belongs to a change and is kept elsewhere.',
  fields: (t) => ({
    title: t.exposeString('title'),
    url: t.exposeString('url', { description: 'An https address.' }),
    by: t.exposeString('by', { description: 'The handle of whoever attached it.' }),
    at: t.expose('at', { type: 'DateTime' }),
  }),
});
