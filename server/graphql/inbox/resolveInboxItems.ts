import { requireRole } from '../../access/policy.ts';
import { countInbox, readInboxPage } from '../../graph/read/inbox.ts';
import { BadInput } from '../../model/errors.ts';
import type { InboxKind, InboxResolution } from '../../model/finding.ts';
import { decideByRule } from '../../reconcile/inbox/decideByRule.ts';
import { takeDecisionBack } from '../../reconcile/inbox/takeDecisionBack.ts';
import { builder } from '../builder.ts';
import { once } from '../idempotency.ts';
import { checkedComment } from './comment.ts';
import type { InboxItem } from './inboxItem.ts';
import { InboxItemType, InboxResolutionEnum } from './inboxItemType.ts';
import { InboxRuleInput } from './inboxRule.ts';
import { readEntries } from './readInboxItems.ts';

/** What can be decided on many items alike, because it changes nothing in the graph. */
const decidableAlike: Readonly<Partial<Record<InboxKind, InboxResolution>>> = {
  DUPLICATE: 'KEEP_APART',
  CONFLICT: 'REFUSE',
  MISSING: 'ACCEPT',
  UNEXPLAINED_CHANGE: 'ACCEPT',
  NEW: 'ACCEPT',
  QUARANTINED: 'ACCEPT',
};

/** Items that a dry run shows. */
const samplesShown = 5;

interface Ruled {
  readonly count: number;
  readonly revision: number;
  readonly samples: readonly InboxItem[];
  readonly decisionId: string | null;
}

const RuledType = builder.objectRef<Ruled>('InboxRuling').implement({
  description: 'What a rule decides, or would decide.',
  fields: (t) => ({
    count: t.exposeInt('count'),
    revision: t.exposeInt('revision', {
      description:
        'What was found up to it is meant. Give it again to decide on what was shown, and no more.',
    }),
    samples: t.field({
      type: [InboxItemType],
      description: 'The riskiest of them; of a dry run only.',
      resolve: ({ samples }) => [...samples],
    }),
    decisionId: t.id({
      nullable: true,
      description: 'For undoInboxDecision; null after a dry run.',
      resolve: ({ decisionId }) => decisionId,
    }),
  }),
});

builder.mutationField('resolveInboxItems', (t) =>
  t.field({
    type: RuledType,
    nullable: true,
    description: 'Decides alike on all items of one kind that a rule fits; as a dry run it only says which.',
    args: {
      rule: t.arg({ type: InboxRuleInput, required: true }),
      resolution: t.arg({ type: InboxResolutionEnum, required: true }),
      dryRun: t.arg.boolean({ defaultValue: true }),
      revision: t.arg.int(),
      comment: t.arg.string(),
    },
    resolve: async (_root, args, context): Promise<Ruled> => {
      requireRole(context.caller, 'OPERATOR');
      const { database, writing, pin } = context;
      const { resolution } = args;
      const rule = { ...args.rule, sight: context.sight };
      requireDecidable(rule.kinds ?? [], resolution);
      const comment = checkedComment(args.comment);
      if (args.revision != null && args.revision > pin)
        throw new BadInput(`The last published revision is ${pin}.`, 'revision');
      const revision = args.revision ?? pin;
      if (args.dryRun !== false) {
        const [page, counts] = await Promise.all([
          readInboxPage(database, { rule, pin: revision, first: samplesShown }, undefined),
          countInbox(database, rule, revision),
        ]);
        const samples = await readEntries(database, page.slice(0, samplesShown));
        const count = counts.reduce((sum, each) => sum + each.count, 0);
        return { count, revision, samples: samples.map(({ item }) => item), decisionId: null };
      }
      const { id, count } = await once(context, 'resolveInboxItems', args, () =>
        decideByRule(writing, { rule, revision, resolution, by: context.caller.handle, comment }),
      );
      return { count, revision, samples: [], decisionId: id };
    },
  }),
);

/** @throws BadInput */
function requireDecidable(kinds: readonly InboxKind[], resolution: InboxResolution): void {
  const [kind, ...more] = kinds;
  if (kind === undefined || more.length > 0)
    throw new BadInput('Name one kind: what can be decided differs from kind to kind.', 'rule.kinds');
  const possible = decidableAlike[kind];
  if (possible === undefined) throw new BadInput('These are decided one by one.', 'rule.kinds');
  if (possible !== resolution)
    throw new BadInput(`On many of these at once one can ${possible}.`, 'resolution');
}

builder.mutationField('undoInboxDecision', (t) =>
  t.int({
    nullable: true,
    description: 'Takes a decision back that changed nothing in the graph; its items wait again. How many.',
    args: { id: t.arg.id({ required: true }) },
    resolve: (_root, args, context) => {
      requireRole(context.caller, 'OPERATOR');
      const actor = context.caller.handle;
      return once(context, 'undoInboxDecision', args, () =>
        takeDecisionBack(context.writing, { id: args.id, actor }),
      );
    },
  }),
);
