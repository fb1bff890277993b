import { accessOf } from '../../access/access.ts';
import { requireRole } from '../../access/policy.ts';
import { newSecret } from '../../access/secret.ts';
import type { Webhook } from '../../process/notice/webhookStore.ts';
import { openWebhook, pauseWebhook, removeWebhook } from '../../process/notice/webhooks.ts';
import { builder } from '../builder.ts';
import { once } from '../idempotency.ts';
import { NoticeEventEnum } from './noticeEnums.ts';
import { WebhookType } from './webhookType.ts';

interface Opened {
  readonly webhook: Webhook;
  readonly secret: string;
}

const OpenedWebhookType = builder.objectRef<Opened>('OpenedWebhook').implement({
  fields: (t) => ({
    webhook: t.field({ type: WebhookType, resolve: ({ webhook }) => webhook }),
    secret: t.exposeString('secret', { description: 'Signs what is sent; shown this once.' }),
  }),
});

builder.mutationField('openWebhook', (t) =>
  t.field({
    type: OpenedWebhookType,
    nullable: true,
    description: 'Has an address told of some events of all changes. Needs the role ADMIN.',
    args: {
      url: t.arg.string({ required: true }),
      events: t.arg({ type: [NoticeEventEnum], required: true }),
    },
    resolve: (_root, args, context) => {
      const { database, writing, caller } = context;
      requireRole(caller, 'ADMIN');
      return once(context, 'openWebhook', args, async () => {
        const secret = newSecret();
        const { peppers } = accessOf(database);
        const seal = (id: string) => peppers.seal(`webhook ${id}`, secret);
        const { appendAudit } = writing;
        const webhook = await openWebhook({ database, appendAudit }, args, seal, caller.handle);
        return { webhook, secret };
      });
    },
  }),
);

builder.mutationField('pauseWebhook', (t) =>
  t.field({
    type: WebhookType,
    nullable: true,
    description:
      'It is told of nothing that happens until it is resumed (`paused: false`); what waits for it is sent then. Needs the role ADMIN.',
    args: { id: t.arg.id({ required: true }), paused: t.arg.boolean({ required: true }) },
    resolve: (_root, args, context) => {
      requireRole(context.caller, 'ADMIN');
      const { database, writing, caller } = context;
      return once(context, 'pauseWebhook', args, () =>
        pauseWebhook({ database, appendAudit: writing.appendAudit }, args, caller.handle),
      );
    },
  }),
);

builder.mutationField('removeWebhook', (t) =>
  t.boolean({
    nullable: true,
    description: 'What it has not been told yet is given up. Needs the role ADMIN.',
    args: { id: t.arg.id({ required: true }) },
    resolve: (_root, { id }, context) => {
      requireRole(context.caller, 'ADMIN');
      return once(context, 'removeWebhook', { id }, async () => {
        const { database, writing, caller } = context;
        await removeWebhook({ database, appendAudit: writing.appendAudit }, id, caller.handle);
        return true;
      });
    },
  }),
);
