import { requireRole } from '../../access/policy.ts';
import { BadInput, Conflict, NotFound } from '../../model/errors.ts';
import { refuseHeld, releaseHeld } from '../../reconcile/decideHeld.ts';
import { decisionKeeper } from '../../reconcile/inboxDecision.ts';
import { mergeCis } from '../../reconcile/mergeCis.ts';
import { builder } from '../builder.ts';
import type { GraphqlContext } from '../context.ts';
import { once } from '../idempotency.ts';
import { type InboxItem, type InboxResolution, inboxEntryOf } from './inboxItem.ts';
import { InboxItemType, InboxResolutionEnum } from './inboxItemType.ts';
import { readInboxItems } from './readInboxItems.ts';

/** The longest comment that a decision may carry. */
const longestComment = 1_000;

builder.mutationField('resolveInboxItem', (t) =>
  t.field({
    type: InboxItemType,
    nullable: true,
    description:
      'Decides on something in the inbox, which leaves the list. MERGE needs `keep`, one of its CIs.',
    args: {
      id: t.arg.id({ required: true }),
      resolution: t.arg({ type: InboxResolutionEnum, required: true }),
      keep: t.arg.id(),
      changeId: t.arg.id(),
      comment: t.arg.string(),
    },
    resolve: async (_root, args, context) => {
      requireRole(context.caller, 'OPERATOR');
      await once(context, 'resolveInboxItem', args, async () => {
        await carryOut(context, await itemOf(context, args.id), args);
        return args.id;
      });
      return itemOf(context, args.id);
    },
  }),
);

/** @throws NotFound */
export async function itemOf({ database }: GraphqlContext, id: string): Promise<InboxItem> {
  const entry = inboxEntryOf(id);
  const found = entry && (await readInboxItems(database, entry.kind, [entry.subject]));
  const item = entry && found?.get(entry.subject);
  if (!item) throw new NotFound('There is nothing in the inbox with this id.', 'id');
  return item;
}

interface Resolving {
  readonly resolution: InboxResolution;
  readonly keep?: string | null | undefined;
  readonly comment?: string | null | undefined;
}

async function carryOut(
  context: GraphqlContext,
  item: InboxItem,
  { resolution, keep, comment }: Resolving,
): Promise<void> {
  if (item.resolutions.length === 0) throw new Conflict('This has been decided already.', 'id');
  if (!item.resolutions.includes(resolution))
    throw new BadInput(`Here one can ${item.resolutions.join(' or ')}.`, 'resolution');
  if ((comment?.length ?? 0) > longestComment)
    throw new BadInput(`A comment may have up to ${longestComment} characters.`, 'comment');
  const actor = context.caller.handle;
  const { kind, subject } = item;
  const note = decisionKeeper({ kind, subject, resolution, by: actor, comment: comment ?? null });
  const reason = comment?.trim() || 'decided in the inbox';
  if (kind === 'BRAKE') {
    const decide = resolution === 'ACCEPT' ? releaseHeld : refuseHeld;
    await decide(context.writing, { id: subject, actor, reason, note });
    return;
  }
  if (resolution === 'MERGE') {
    if (keep == null || !item.ciIds.includes(keep))
      throw new BadInput('Say which of its CIs is kept.', 'keep');
    const merge = item.ciIds.filter((id) => id !== keep);
    await mergeCis(context.writing, { keep, merge, reason, actor });
  }
  const { database, writing } = context;
  await database.write(async (transaction) => {
    await note(transaction);
    const detail = { kind, subject, resolution, comment: comment ?? null };
    await writing.appendAudit(transaction, { actor, action: 'inbox.resolved', subject: item.id, detail });
  });
}
