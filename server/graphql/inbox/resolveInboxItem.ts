import { requireRole } from '../../access/policy.ts';
import { BadInput, Conflict, NotFound } from '../../model/errors.ts';
import type { InboxResolution } from '../../model/finding.ts';
import { mergeCis } from '../../reconcile/identity/mergeCis.ts';
import { decisionKeeper } from '../../reconcile/inbox/inboxDecision.ts';
import { wordOfAcceptedSide, wordOfRefusal } from '../../reconcile/inbox/wordOnFinding.ts';
import { applyEdit, type PeoplesEdit } from '../../reconcile/people/peoplesEdit.ts';
import { refuseHeld, releaseHeld } from '../../reconcile/scan/decideHeld.ts';
import { builder } from '../builder.ts';
import type { GraphqlContext } from '../context.ts';
import { once } from '../idempotency.ts';
import { checkedComment } from './comment.ts';
import { type InboxItem, inboxEntryOf } from './inboxItem.ts';
import { InboxItemType, InboxResolutionEnum } from './inboxItemType.ts';
import { linkChange, raiseChange } from './putDown.ts';
import { readInboxItems } from './readInboxItems.ts';

builder.mutationField('resolveInboxItem', (t) =>
  t.field({
    type: InboxItemType,
    nullable: true,
    description:
      'Decides on something in the inbox, which leaves the list. MERGE needs `keep`, one of its CIs. To ACCEPT a conflict locks a value: that of the source named by `keep`, or the one that shows. LINK_CHANGE puts it down to the approved change `changeId`; RAISE_CHANGE opens one that is to explain it.',
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

/** @throws NotFound, also where it is about what the caller may not see */
export async function itemOf(context: GraphqlContext, id: string): Promise<InboxItem> {
  const entry = inboxEntryOf(id);
  const found = entry && (await readInboxItems(context.database, entry.kind, [entry.subject]));
  const item = entry && found?.get(entry.subject);
  if (!item || !(await isSeen(context, item)))
    throw new NotFound('There is nothing in the inbox with this id.', 'id');
  return item;
}

/** What is about a whole scan is seen by those who see everything. */
async function isSeen({ sight, pin, at }: GraphqlContext, { kind, ciIds }: InboxItem): Promise<boolean> {
  if (sight === undefined) return true;
  if (kind === 'BRAKE' || kind === 'QUARANTINED') return false;
  return (await at(pin).cis(ciIds)).every((ci) => ci !== undefined);
}

interface Resolving {
  readonly resolution: InboxResolution;
  readonly keep?: string | null | undefined;
  readonly changeId?: string | null | undefined;
  readonly comment?: string | null | undefined;
}

async function carryOut(context: GraphqlContext, item: InboxItem, resolving: Resolving): Promise<void> {
  const { resolution, keep } = resolving;
  if (item.resolutions.length === 0) throw new Conflict('This has been decided already.', 'id');
  if (!item.resolutions.includes(resolution))
    throw new BadInput(`Here one can ${item.resolutions.join(' or ')}.`, 'resolution');
  const comment = checkedComment(resolving.comment);
  const actor = context.caller.handle;
  const { kind, subject } = item;
  const word = wordOf(item, resolution, keep ?? undefined);
  const effect = kind === 'BRAKE' || resolution === 'MERGE' || word !== undefined;
  const decision = { kind, subject, resolution, by: actor, comment, effect, changeId: null };
  if (resolution === 'LINK_CHANGE') return linkChange(context, item, decision, resolving.changeId);
  if (resolution === 'RAISE_CHANGE') return raiseChange(context, item, decision);
  const note = decisionKeeper(decision);
  const reason = comment ?? 'decided in the inbox';
  if (kind === 'BRAKE') {
    const decide = resolution === 'ACCEPT' ? releaseHeld : refuseHeld;
    await decide(context.writing, { id: subject, actor, reason, note });
    return;
  }
  if (word) {
    const say: PeoplesEdit['say'] = async (transaction) => {
      await note(transaction);
      return word.say(transaction);
    };
    await applyEdit(context.writing, { scope: word.scope, actor, cause: `${item.title}: ${reason}`, say });
    return;
  }
  if (resolution === 'MERGE') await merge(context, item, keep, reason);
  const { database, writing } = context;
  await database.write(async (transaction) => {
    await note(transaction);
    const detail = { kind, subject, resolution, comment };
    await writing.appendAudit(transaction, { actor, action: 'inbox.resolved', subject: item.id, detail });
  });
}

/** What a person says of the CI with the decision; undefined where the graph stays as it is. */
function wordOf({ kind, finding }: InboxItem, resolution: InboxResolution, keep: string | undefined) {
  if (!finding || kind === 'BRAKE' || kind === 'DUPLICATE' || kind === 'QUARANTINED') return undefined;
  const decided = { ...finding, kind };
  if (resolution === 'REFUSE') return wordOfRefusal(decided);
  return kind === 'CONFLICT' ? wordOfAcceptedSide(decided, keep) : undefined;
}

async function merge(
  { writing, caller }: GraphqlContext,
  { ciIds }: InboxItem,
  keep: string | null | undefined,
  reason: string,
): Promise<void> {
  if (keep == null || !ciIds.includes(keep)) throw new BadInput('Say which of its CIs is kept.', 'keep');
  const others = ciIds.filter((id) => id !== keep);
  await mergeCis(writing, { keep, merge: others, reason, actor: caller.handle });
}
