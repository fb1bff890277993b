import { BadInput } from '../../model/errors.ts';
import { linkDrift } from '../../process/change/linkDrift.ts';
import { openChange } from '../../process/change/openChange.ts';
import type { PlanInput } from '../../process/change/plan.ts';
import { decisionKeeper, type InboxDecision } from '../../reconcile/inbox/inboxDecision.ts';
import { changing } from '../change/changing.ts';
import type { GraphqlContext } from '../context.ts';
import type { InboxItem } from './inboxItem.ts';

/** Puts an item down to a change that is there. @throws BadInput, NotFound, Conflict */
export async function linkChange(
  context: GraphqlContext,
  { id }: InboxItem,
  decision: InboxDecision,
  changeId: string | null | undefined,
): Promise<void> {
  if (changeId == null) throw new BadInput('Say which change it was.', 'changeId');
  const note = decisionKeeper({ ...decision, changeId });
  const { by, comment } = decision;
  await linkDrift(changing(context), { changeId, item: id, comment, note }, by);
}

/** Opens a change that is to explain an item; where it is rejected or cancelled, the item waits again. */
export async function raiseChange(
  context: GraphqlContext,
  item: InboxItem,
  decision: InboxDecision,
): Promise<void> {
  const { by, comment } = decision;
  const plan: PlanInput = { ...planFor(item), reason: comment };
  await openChange(changing(context), plan, by, (transaction, { id }) =>
    decisionKeeper({ ...decision, changeId: id })(transaction),
  );
}

/** What has come about already, as the plan of a change. */
function planFor({ kind, title, finding }: InboxItem): PlanInput {
  if (!finding) throw new Error('A change is raised for what reconciliation found.');
  const { ciId, class: className, name, attribute, target, observed } = finding;
  const longTitle = `Explain: ${title}`.slice(0, 300);
  // What is gone cannot be acted on.
  if (kind === 'MISSING') return { title: longTitle, expected: [{ kind: 'RETIRED', ciId }] };
  const targets = [{ ciId, action: 'PATCH' as const }];
  if (kind === 'NEW')
    return { title: longTitle, targets, expected: [{ kind: 'CREATED', class: className, name }] };
  const value = observed[0]?.value ?? null;
  const expected =
    target === null
      ? { kind: 'CHANGED' as const, ciId, attribute, value }
      : {
          kind: value === null ? ('UNRELATED' as const) : ('RELATED' as const),
          ...{ ciId, type: attribute, to: target },
        };
  return { title: longTitle, targets, expected: [expected] };
}
