import { builder } from '../builder.ts';
import { CriticalityEnum } from '../enums.ts';
import { InboxKindEnum } from './inboxItemType.ts';

export const InboxRuleInput = builder.inputType('InboxRule', {
  description: 'Which of the items: what is absent does not matter.',
  fields: (t) => ({
    kinds: t.field({ type: [InboxKindEnum] }),
    risks: t.field({ type: [CriticalityEnum] }),
    class: t.string(),
    source: t.string({
      description: 'The source that brought it up; of a conflict the one whose value shows.',
    }),
    attribute: t.string({ description: "An attribute's name or a relationship's type." }),
  }),
});
