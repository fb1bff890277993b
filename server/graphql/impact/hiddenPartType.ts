import type { HiddenPart } from '../../impact/answer/hiddenPart.ts';
import { builder } from '../builder.ts';

export const HiddenPartType = builder.objectRef<HiddenPart>('HiddenPart').implement({
  description: 'What the viewer may not see of a list: it is counted, and this says whom to ask.',
  fields: (t) => ({
    count: t.exposeInt('count'),
    owners: t.stringList({
      description: 'Who owns them, each once; the first 20.',
      resolve: ({ owners }) => [...owners],
    }),
  }),
});
