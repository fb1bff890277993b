import { type CalendarFeed, closeFeed, feedsOf, openFeed } from '../../access/calendarFeeds.ts';
import { builder } from '../builder.ts';
import { once } from '../idempotency.ts';

const CalendarFeedType = builder.objectRef<CalendarFeed>('CalendarFeed').implement({
  description: 'An address at which a calendar program reads the schedule of change.',
  fields: (t) => ({
    id: t.exposeID('id'),
    label: t.exposeString('label'),
    openedAt: t.expose('openedAt', { type: 'DateTime' }),
    lastReadAt: t.expose('lastReadAt', { type: 'DateTime', nullable: true, description: 'To the minute.' }),
  }),
});

builder.queryField('calendarFeeds', (t) =>
  t.field({
    type: [CalendarFeedType],
    nullable: true,
    description: 'One’s own, the newest first.',
    resolve: (_root, _args, { database, caller }) => feedsOf(database, caller),
  }),
);

const OpenedFeedType = builder.objectRef<{ id: string; secret: string }>('OpenedCalendarFeed').implement({
  fields: (t) => ({
    id: t.exposeID('id'),
    path: t.string({
      description: 'The path below the server’s address, shown this once: whoever has it reads the schedule.',
      resolve: ({ secret }) => `/feeds/${secret}.ics`,
    }),
  }),
});

builder.mutationField('openCalendarFeed', (t) =>
  t.field({
    type: OpenedFeedType,
    nullable: true,
    description: 'A feed (RFC 5545) that reads the schedule of change as the caller, until it is closed.',
    args: { label: t.arg.string({ required: true }) },
    resolve: (_root, { label }, context) =>
      once(context, 'openCalendarFeed', { label }, () => openFeed(context.database, context.caller, label)),
  }),
);

builder.mutationField('closeCalendarFeed', (t) =>
  t.boolean({
    nullable: true,
    description: 'One’s own, or with the role ADMIN anybody’s; its address leads nowhere from then on.',
    args: { id: t.arg.id({ required: true }) },
    resolve: (_root, { id }, context) =>
      once(context, 'closeCalendarFeed', { id }, async () => {
        await closeFeed(context.database, context.caller, id);
        return true;
      }),
  }),
);
