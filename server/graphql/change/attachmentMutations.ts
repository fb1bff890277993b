import { requireReader } from '../../access/policy.ts';
import { attachToChange, detachFromChange } from '../../process/change/attach.ts';
import { builder } from '../builder.ts';
import { once } from '../idempotency.ts';
import { ChangeType } from './changeType.ts';
import { changing } from './changing.ts';
import { personOf } from './person.ts';

builder.mutationField('attachToChange', (t) =>
  t.field({
    type: ChangeType,
    nullable: true,
    description:
      'Attaches something by its https address; the version stays, and nothing lapses. For its requester and CHANGE_MANAGER.',
    args: {
      id: t.arg.id({ required: true }),
      title: t.arg.string({ required: true }),
      url: t.arg.string({ required: true }),
    },
    resolve: (_root, args, context) => {
      requireReader(context.caller);
      return once(context, 'attachToChange', args, () =>
        attachToChange(changing(context), args, personOf(context.caller)),
      );
    },
  }),
);

builder.mutationField('detachFromChange', (t) =>
  t.field({
    type: ChangeType,
    nullable: true,
    args: { id: t.arg.id({ required: true }), url: t.arg.string({ required: true }) },
    resolve: (_root, args, context) => {
      requireReader(context.caller);
      return once(context, 'detachFromChange', args, () =>
        detachFromChange(changing(context), args, personOf(context.caller)),
      );
    },
  }),
);
