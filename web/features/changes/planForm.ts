import type { ChangeKind } from '../../../server/model/change/changeState.ts';
import type { ChangeInput } from '../../lib/generated/graphql.ts';
import type { Action } from '../blast-radius/blastRadiusSearch.ts';
import { fromLocalField, toLocalField } from '../ci/localTime.ts';
import type { Change } from './changeQuery.ts';
import type { Expected } from './expectedWords.ts';
import { costInput, noCost, type PlannedCost, plannedCost } from './plannedCost.ts';
import { expectedInputs, type PlannedTask, plannedTasks, taskInputs } from './planParts.ts';

/** One acted-on CI as the form holds it; the figures count where their action is chosen. */
export interface PlannedTarget {
  ciId: string;
  name: string;
  class: string;
  action: Action;
  /** What DEGRADE leaves, in percent. */
  percent: number;
  /** Of a RESTART. */
  minutes: number;
}

/** What a change plans, as the form's fields hold it. */
export interface PlanForm {
  title: string;
  kind: ChangeKind;
  /** The id of a standard change's template; empty: none. */
  template: string;
  targets: PlannedTarget[];
  /** By the clock of the person's device, to the minute. */
  start: string;
  end: string;
  reason: string;
  benefit: string;
  implementation: string;
  test: string;
  backOut: string;
  tasks: PlannedTask[];
  /** What the graph will show. */
  expected: Expected[];
  cost: PlannedCost;
}
export type PlanField = keyof PlanForm;

export const planTexts = ['reason', 'benefit', 'implementation', 'test', 'backOut'] as const;
export const planFields: readonly PlanField[] = [
  'title',
  'kind',
  'template',
  'targets',
  'start',
  'end',
  ...planTexts,
  'tasks',
  'expected',
  'cost',
];

export const emptyPlan: PlanForm = {
  title: '',
  kind: 'NORMAL',
  template: '',
  targets: [],
  start: '',
  end: '',
  reason: '',
  benefit: '',
  implementation: '',
  test: '',
  backOut: '',
  tasks: [],
  expected: [],
  cost: noCost,
};

/** A newly picked CI: the outage of it, until something else is chosen. */
export const newTarget = (ci: { id: string; name: string; class: string }): PlannedTarget => ({
  ciId: ci.id,
  name: ci.name,
  class: ci.class,
  action: 'OUTAGE',
  percent: 50,
  minutes: 15,
});

type Planned = Pick<Change, PlanField>;

/** Targets as the form holds them. What the viewer may not see has no id to send back, and stays out of it. */
export const plannedTargets = (targets: Change['targets']): PlannedTarget[] =>
  targets.flatMap(({ ci, action, capacity, durationMinutes }) =>
    ci
      ? [
          {
            ...newTarget(ci),
            action,
            percent: Math.round((capacity ?? 0.5) * 100),
            minutes: durationMinutes ?? 15,
          },
        ]
      : [],
  );

/** The form of a change that is there. */
export function planOf(change: Planned): PlanForm {
  return {
    title: change.title,
    kind: change.kind,
    template: change.template?.id ?? '',
    targets: plannedTargets(change.targets),
    start: minuteField(change.start),
    end: minuteField(change.end),
    reason: change.reason ?? '',
    benefit: change.benefit ?? '',
    implementation: change.implementation ?? '',
    test: change.test ?? '',
    backOut: change.backOut ?? '',
    tasks: plannedTasks(change.tasks),
    expected: change.expected,
    cost: plannedCost(change.cost),
  };
}

const minuteField = (at: string | null) => (at === null ? '' : toLocalField(at).slice(0, 16));

/** The target as the API takes it, with only the figure that belongs to its action. */
export const targetInput = ({ ciId, action, percent, minutes }: PlannedTarget) => ({
  ciId,
  action,
  ...(action === 'DEGRADE' ? { capacity: percent / 100 } : {}),
  ...(action === 'RESTART' ? { durationMinutes: minutes } : {}),
});

/** A field as the API takes it, null where it is empty. */
function inputOf(form: PlanForm, field: PlanField) {
  if (field === 'targets') return form.targets.map(targetInput);
  if (field === 'tasks') return taskInputs(form.tasks);
  if (field === 'expected') return expectedInputs(form.expected);
  if (field === 'cost') return costInput(form.cost);
  if (field === 'start' || field === 'end') return fromLocalField(form[field]) ?? null;
  return form[field].trim() || null;
}

const same = (one: PlanForm, other: PlanForm, field: PlanField) =>
  JSON.stringify(inputOf(one, field)) === JSON.stringify(inputOf(other, field));

/** The fields in which two plans differ, in the order of the form. */
export const fieldsBetween = (one: PlanForm, other: PlanForm): PlanField[] =>
  planFields.filter((field) => !same(one, other, field));

/** What leads from one plan to another: the title, which every edit names, and the fields that differ. */
export function inputBetween(before: PlanForm, after: PlanForm): ChangeInput {
  const differing = fieldsBetween(before, after).map((field) =>
    // The kind NORMAL is what the API puts where nothing is said, so that the way back to it has a name of its own.
    field === 'kind' && after.kind === 'NORMAL' ? ['backToNormal', true] : [field, inputOf(after, field)],
  );
  return { title: after.title.trim(), ...Object.fromEntries(differing) };
}

export interface Rebased {
  /** What both say together; where both changed a field, mine. */
  readonly plan: PlanForm;
  /** What the other has changed and I had not. */
  readonly taken: PlanField[];
  /** What both have changed, each in another way. */
  readonly met: PlanField[];
}

/**
 * Puts what one person changed upon what another has changed meanwhile.
 * @param before what both began with
 */
export function rebase(before: PlanForm, mine: PlanForm, theirs: PlanForm): Rebased {
  const changedByMe = new Set(fieldsBetween(before, mine));
  const changedByThem = fieldsBetween(before, theirs);
  const taken = changedByThem.filter((field) => !changedByMe.has(field));
  const met = changedByThem.filter((field) => changedByMe.has(field) && !same(mine, theirs, field));
  const kept = Object.fromEntries([...changedByMe].map((field) => [field, mine[field]]));
  return { plan: { ...theirs, ...kept }, taken, met };
}
