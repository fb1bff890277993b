import { requireRole } from '../../access/policy.ts';
import { readWebhooks, type Webhook } from '../../process/notice/webhookStore.ts';
import { builder } from '../builder.ts';
import { NoticeEventEnum } from './noticeEnums.ts';

export const WebhookType = builder.objectRef<Webhook>('Webhook').implement({
  description: 'Where another program is told of changes.',
  fields: (t) => ({
    id: t.exposeID('id'),
    url: t.exposeString('url'),
    events: t.field({ type: [NoticeEventEnum], resolve: ({ events }) => [...events] }),
    openedAt: t.expose('openedAt', { type: 'DateTime' }),
    openedBy: t.exposeString('openedBy', { description: 'A handle.' }),
    pausedAt: t.expose('pausedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'Since when it is told of nothing; null while it is told.',
    }),
    answeredAt: t.expose('answeredAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was last tried; null before.',
    }),
    lastError: t.exposeString('lastError', {
      nullable: true,
      description: 'Why the last attempt failed; null where it did not.',
    }),
  }),
});

builder.queryField('webhooks', (t) =>
  t.field({
    type: [WebhookType],
    nullable: true,
    description: 'All of them, the oldest first: 50 at most. Needs the role ADMIN.',
    resolve: (_root, _args, { caller, database }) => {
      requireRole(caller, 'ADMIN');
      return database.read(readWebhooks);
    },
  }),
);
