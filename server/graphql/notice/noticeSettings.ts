import { requireRole } from '../../access/policy.ts';
import type { NoticeSettings } from '../../process/notice/noticeSettings.ts';
import { builder } from '../builder.ts';

const NoticeSettingsType = builder.objectRef<NoticeSettings>('NoticeSettings').implement({
  description: 'How this server tells others, by its environment.',
  fields: (t) => ({
    mailServer: t.exposeString('mailServer', {
      nullable: true,
      description: 'Through which server people are written to, without its password; null: nobody is.',
    }),
    mailFrom: t.exposeString('mailFrom', {
      nullable: true,
      description: 'The address that mail comes from.',
    }),
    privateWebhooks: t.exposeBoolean('privateWebhooks', {
      description: 'Whether webhooks may go to private and loopback addresses.',
    }),
    linksBegin: t.exposeString('linksBegin', {
      nullable: true,
      description: 'What links begin with, where LINCHPIN_PUBLIC_URL says so.',
    }),
  }),
});

builder.queryField('noticeSettings', (t) =>
  t.field({
    type: NoticeSettingsType,
    nullable: true,
    description: 'Needs the role ADMIN.',
    resolve: (_root, _args, { caller, notices }) => {
      requireRole(caller, 'ADMIN');
      return notices;
    },
  }),
);
