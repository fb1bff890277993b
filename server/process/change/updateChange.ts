import { readNameOf } from '../../graph/read/names.ts';
import { awaitedStates, editableStates } from '../../model/change/changeState.ts';
import type { Person } from '../../model/change/standing.ts';
import { refusedToRequesters } from '../../model/change/who.ts';
import { BadInput, CallerError, Conflict, Forbidden } from '../../model/errors.ts';
import type { NameOf } from '../../model/nameOf.ts';
import { alterChange } from './alter.ts';
import { assessingIn, assessWholly } from './assess.ts';
import { type Assessment, lacksCost } from './assessment.ts';
import { type Approval, type Change, noted, type Plan, peopleOf } from './change.ts';
import type { ChangeContext } from './changeContext.ts';
import { followImpact, lapse } from './drift.ts';
import { checkedExpected } from './expectedInput.ts';
import { lackingOf } from './lacking.ts';
import { checkedTargets, type PlanInput, plannedBy, requireTemplate } from './plan.ts';
import { settle } from './step.ts';

/**
 * Edits a change that has not begun. Where its targets, its window, its cost or what it is to make of the graph
 * become others, approvals lapse and it is submitted again.
 * @throws NotFound, Forbidden, BadInput, Conflict; CallerError STALE where somebody else has edited it since
 */
export function updateChange(
  context: ChangeContext,
  id: string,
  { input, expectedVersion }: { readonly input: PlanInput; readonly expectedVersion: number },
  person: Person,
): Promise<Change> {
  return alterChange(context, id, async (before, transaction) => {
    const nameOf = await readNameOf(transaction, peopleOf(before));
    requireEditable({ ...before, nameOf }, expectedVersion, person);
    const planned = plannedBy(input, before);
    const targets = input.targets
      ? await checkedTargets(context.engine, transaction, planned.targets)
      : planned.targets;
    const plan = {
      ...planned,
      targets,
      expected: input.expected ? await checkedExpected(transaction, planned.expected) : planned.expected,
    };
    if (plan.template !== before.template) await requireTemplate(transaction, plan);
    const at = Date.now();
    const edited = planEdited(before, plan, { editor: person.handle, at, nameOf });
    const assessment = await assessWholly(assessingIn(context.engine, transaction), edited);
    // What nobody has noticed yet must not pass as known because of the edit.
    requireCost(before, edited, assessment);
    const followed = followImpact(edited, assessment, at) ?? edited;
    return {
      change: settle(followed, assessment, at),
      actor: person.handle,
      action: 'change.edited',
      detail: {
        edited: Object.fromEntries(fieldsBetween(before, plan).map((field) => [field, plan[field]])),
      },
      assessment,
    };
  });
}

interface Edit {
  /** A handle. */
  readonly editor: string;
  /** ms since 1970 */
  readonly at: number;
  readonly nameOf: NameOf;
}

/**
 * The change with another plan; approvals that were given to the former one lapse.
 * @throws Conflict, BadInput where what was submitted would not be whole, or not what it was
 */
export function planEdited(before: Change, plan: Plan, edit: Edit): Change {
  const { editor, at } = edit;
  requireStillWhole(before, plan);
  const edited = fieldsBetween(before, plan);
  const change = noted(
    {
      ...before,
      ...plan,
      editors: [...new Set([...before.editors, editor])],
      version: before.version + 1,
    },
    { at, actor: editor, text: `edited it: ${edited.join(', ') || 'nothing'}` },
  );
  return withoutOutdated(change, edited, edit);
}

function requireEditable(
  change: Change & Pick<Edit, 'nameOf'>,
  expectedVersion: number,
  person: Person,
): void {
  const refusal = refusedToRequesters(change, person);
  if (refusal !== undefined) throw new Forbidden(refusal);
  if (change.version !== expectedVersion)
    throw new CallerError(
      'STALE',
      `The change is at version ${change.version} by now. Look at it again.`,
      'expectedVersion',
      { version: change.version },
    );
  if (!editableStates.includes(change.state))
    throw new Conflict(`A change that is ${change.state} is not edited any more.`, 'id');
}

/** What was submitted stays complete, and of the kind that approvers know. */
function requireStillWhole(before: Change, plan: Plan): void {
  if (!awaitedStates.includes(before.state)) return;
  if (plan.kind !== before.kind)
    throw new Conflict(`A change that is ${before.state} stays ${before.kind}.`, 'input.kind');
  const [lacking] = lackingOf(plan);
  if (lacking !== undefined)
    throw new BadInput(`A change that is ${before.state} does not go without its ${lacking}.`, 'input');
}

/** What was submitted with the cost that the policy asks for is not left without it. */
function requireCost(before: Change, edited: Change, assessment: Assessment): void {
  if (awaitedStates.includes(before.state) && before.cost !== null && lacksCost(edited, assessment))
    throw new BadInput('The policy on changes asks for its cost.', 'input.cost');
}

const planFields = [
  'title',
  'kind',
  'template',
  'targets',
  'start',
  'end',
  'reason',
  'benefit',
  'implementation',
  'test',
  'backOut',
  'tasks',
  'expected',
  'cost',
] as const satisfies readonly (keyof Plan)[];
type PlanField = (typeof planFields)[number];

const fieldsBetween = (before: Plan, after: Plan): PlanField[] =>
  planFields.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));

/** Takes approvals away that were given to another plan, or by somebody who has had a hand in it since. */
function withoutOutdated(change: Change, edited: readonly PlanField[], { editor, at, nameOf }: Edit): Change {
  const matters = (['targets', 'start', 'end', 'expected', 'cost'] as const).filter((field) =>
    edited.includes(field),
  );
  const outdated = (approval: Approval): string | undefined => {
    if (!approval.valid || approval.decision === 'NO') return undefined;
    if (matters.length > 0) return `Edited since you approved: ${matters.join(', ')}.`;
    return approval.by === editor ? 'You have edited it yourself since you approved.' : undefined;
  };
  const approvals = change.approvals.map((approval) => {
    const because = outdated(approval);
    return because === undefined ? approval : { ...approval, valid: false, lapsedBecause: because };
  });
  const lapsed = approvals.some((approval, position) => approval !== change.approvals[position]);
  if (lapsed) return lapse(change, approvals, { at, cause: 'With this edit', nameOf });
  // Whatever was approved by a template was approved for other targets and another window.
  return matters.length > 0 && awaitedStates.includes(change.state)
    ? { ...change, state: 'SUBMITTED' }
    : change;
}
