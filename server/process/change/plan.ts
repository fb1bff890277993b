import { keptCis } from '../../graph/read/keptCis.ts';
import type { Runner } from '../../graph/statement.ts';
import type { Engine } from '../../impact/engine.ts';
import { type Action, actions } from '../../impact/states.ts';
import type { ChangeKind } from '../../model/change/changeState.ts';
import { BadInput, CallerError, NotFound } from '../../model/errors.ts';
import { readTemplates } from '../template/templateStore.ts';
import type { ChangeTarget, Plan } from './change.ts';
import { type CostInput, costOf } from './costInput.ts';
import { type ExpectedInput, expectedOf } from './expectedInput.ts';
import { type TaskInput, tasksOf } from './taskInput.ts';

/** A plan as it comes from a client: what is absent stays as it was, null takes it back. */
export interface PlanInput {
  readonly title: string;
  readonly kind?: ChangeKind | null | undefined;
  /** Makes it a normal one, which `kind`, whose default that is, cannot say of another kind. */
  readonly backToNormal?: boolean | null | undefined;
  readonly template?: string | null | undefined;
  readonly targets?: readonly TargetInput[] | null | undefined;
  readonly start?: Date | null | undefined;
  readonly end?: Date | null | undefined;
  readonly reason?: string | null | undefined;
  readonly benefit?: string | null | undefined;
  readonly implementation?: string | null | undefined;
  readonly test?: string | null | undefined;
  readonly backOut?: string | null | undefined;
  readonly tasks?: readonly TaskInput[] | null | undefined;
  readonly expected?: readonly ExpectedInput[] | null | undefined;
  /** As a whole: what it does not say is not said any more. */
  readonly cost?: CostInput | null | undefined;
}
interface TargetInput {
  readonly ciId: string;
  readonly action?: Action | null | undefined;
  readonly capacity?: number | null | undefined;
  readonly durationMinutes?: number | null | undefined;
}

const longestTitle = 300;
const longestText = 20_000;
const emptyPlan: Omit<Plan, 'title'> = {
  kind: 'NORMAL',
  template: null,
  targets: [],
  start: null,
  end: null,
  reason: null,
  benefit: null,
  implementation: null,
  test: null,
  backOut: null,
  tasks: [],
  expected: [],
  cost: null,
};

/**
 * The plan that an input makes of another one.
 * @throws BadInput with the place below `input`
 */
export function plannedBy(input: PlanInput, before: Omit<Plan, 'title'> = emptyPlan): Plan {
  const text = (field: 'reason' | 'benefit' | 'implementation' | 'test' | 'backOut') =>
    input[field] === undefined ? before[field] : checkedText(input[field], `input.${field}`);
  const moment = (field: 'start' | 'end') =>
    input[field] === undefined ? before[field] : (input[field]?.getTime() ?? null);
  const title = checkedText(input.title, 'input.title', longestTitle);
  if (title === null) throw new BadInput('A change needs a title.', 'input.title');
  const [start, end] = [moment('start'), moment('end')];
  if (start !== null && end !== null && end <= start)
    throw new BadInput('A change ends after it starts.', 'input.end');
  return {
    title,
    kind: kindOf(input, before.kind),
    template: input.backToNormal ? null : input.template === undefined ? before.template : input.template,
    targets: input.targets === undefined ? before.targets : (input.targets ?? []).map(targetOf),
    start,
    end,
    reason: text('reason'),
    benefit: text('benefit'),
    implementation: text('implementation'),
    test: text('test'),
    backOut: text('backOut'),
    tasks: input.tasks === undefined ? before.tasks : tasksOf(input.tasks ?? [], before.tasks),
    expected: input.expected === undefined ? before.expected : (input.expected ?? []).map(expectedOf),
    cost: input.cost === undefined ? before.cost : costOf(input.cost),
  };
}

function kindOf({ kind, backToNormal }: PlanInput, before: ChangeKind): ChangeKind {
  // NORMAL is what the contract puts where nothing is said, so it turns no other kind into itself.
  const named = kind == null || kind === 'NORMAL' ? undefined : kind;
  if (backToNormal && named !== undefined)
    throw new BadInput(`It cannot be ${named} and normal at once.`, 'input.backToNormal');
  return backToNormal ? 'NORMAL' : (named ?? before);
}

function checkedText(text: string | null, place: string, longest = longestText): string | null {
  const trimmed = text?.trim() || null;
  if ((trimmed?.length ?? 0) > longest)
    throw new BadInput(`This may have up to ${longest} characters.`, place);
  return trimmed;
}

const targetOf = ({ ciId, action, capacity, durationMinutes }: TargetInput): ChangeTarget => ({
  ciId,
  action: action ?? actions[0],
  capacity: capacity ?? null,
  durationMinutes: durationMinutes ?? null,
});

/** @throws NotFound at `input.template` where a plan names a template that is not there */
export async function requireTemplate(runner: Runner, { template }: Plan): Promise<void> {
  if (template === null) return;
  const [known] = await readTemplates(runner, [template]);
  if (!known) throw new NotFound('There is no template with this id.', 'input.template');
}

/**
 * The targets as the engine understands them, by the ids that their CIs have now.
 * @throws NotFound, BadInput at `input.targets.N.field`
 */
export async function checkedTargets(
  engine: Pick<Engine, 'analyse'>,
  runner: Runner,
  targets: readonly ChangeTarget[],
): Promise<ChangeTarget[]> {
  if (targets.length === 0) return [];
  const ids = targets.map(({ ciId }) => ciId);
  const kept = await keptCis(runner, ids);
  const inputs = targets.map((target) => ({
    ...target,
    ciId: kept.get(target.ciId) ?? target.ciId,
    origin: 'change',
  }));
  const understood = await engine.analyse(inputs).catch((error: unknown) => {
    if (!(error instanceof CallerError) || error.place === undefined) throw error;
    throw new CallerError(error.code, error.message, `input.${error.place}`, { ...error.detail });
  });
  return understood.targets.map(({ origin: _origin, ...target }) => target);
}
