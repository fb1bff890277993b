import { countInbox, type InboxCount } from '../../graph/read/inbox.ts';
import { builder } from '../builder.ts';
import { CriticalityEnum } from '../enums.ts';
import { InboxKindEnum } from './inboxItemType.ts';
import { InboxRuleInput } from './inboxRule.ts';

const InboxCountType = builder.objectRef<InboxCount>('InboxCount').implement({
  description: 'How many items are alike; together the counts are the whole inbox.',
  fields: (t) => ({
    kind: t.expose('kind', { type: InboxKindEnum }),
    risk: t.expose('risk', { type: CriticalityEnum }),
    class: t.exposeString('class', { nullable: true }),
    source: t.exposeString('source', { nullable: true }),
    attribute: t.exposeString('attribute', { nullable: true }),
    count: t.exposeInt('count'),
  }),
});

builder.queryField('inboxCounts', (t) =>
  t.field({
    type: [InboxCountType],
    nullable: true,
    description: 'What waits, counted by kind, risk, class, source and attribute.',
    args: { rule: t.arg({ type: InboxRuleInput }) },
    resolve: (_root, { rule }, { database, pin, sight }) => countInbox(database, { ...rule, sight }, pin),
  }),
);
