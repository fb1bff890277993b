import { requireRole } from '../../access/policy.ts';
import { tryDeliveryAgain } from '../../process/notice/tryAgain.ts';
import { builder } from '../builder.ts';
import { once } from '../idempotency.ts';
import { DeliveryType } from './deliveryType.ts';

builder.mutationField('tryDeliveryAgain', (t) =>
  t.field({
    type: DeliveryType,
    nullable: true,
    description: 'One that was given up, as often as a new one. Needs the role ADMIN.',
    args: { id: t.arg.id({ required: true }) },
    resolve: (_root, { id }, context) => {
      requireRole(context.caller, 'ADMIN');
      const { database, writing, caller } = context;
      return once(context, 'tryDeliveryAgain', { id }, () =>
        tryDeliveryAgain({ database, appendAudit: writing.appendAudit }, id, caller.handle),
      );
    },
  }),
);
