import { ciClasses, ownClasses } from '../../model/classes/registry.ts';
import { builder } from '../builder.ts';
import { CiClassType } from './classType.ts';

builder.queryField('classes', (t) =>
  t.field({
    type: [CiClassType],
    description: 'The CI classes, ours first in the order of their families.',
    args: {
      own: t.arg.boolean({
        defaultValue: false,
        description: "Only the organisation's own (LINCHPIN_CLASSES).",
      }),
    },
    resolve: (_root, { own }) => [...(own ? ownClasses() : ciClasses())],
  }),
);
