import type { Outline, OutlinedCi } from '../../impact/answer/outline.ts';
import { outstanding, type Requirement } from '../../model/change/approval.ts';
import { type ChangePolicy, needsCost } from '../../model/change/changePolicy.ts';
import { editableStates, overStates } from '../../model/change/changeState.ts';
import type { Standing } from '../../model/change/standing.ts';
import { openTasks } from '../../model/change/task.ts';
import type { NameOf } from '../../model/nameOf.ts';
import { beyondTemplate } from '../template/limits.ts';
import type { ChangeTemplate } from '../template/template.ts';
import type { Calendar } from './calendar.ts';
import { type CapacityEffect, capacityEffectOf } from './capacityEffect.ts';
import type { Change, Outcome } from './change.ts';
import type { CiFigures } from './ciFigures.ts';
import type { ChangeConflict } from './conflicts.ts';
import type { Control } from './controls.ts';
import { type CostEffect, costEffectOf } from './costEffect.ts';
import type { Directory } from './directory.ts';
import { lackingOf } from './lacking.ts';
import { requirementsOf } from './requirements.ts';
import { type Risk, riskOf, type SinglePoint } from './risk.ts';

/** What the graph, the calendar and the directory say of a change now. */
export interface Assessment {
  /** By which it was assessed. */
  readonly policy: ChangePolicy;
  readonly outline: Outline;
  readonly conflicts: readonly ChangeConflict[];
  readonly risk: Risk;
  readonly costEffect: CostEffect;
  readonly capacityEffect: CapacityEffect;
  /** Everybody who must say yes, whether or not they have. */
  readonly requirements: readonly Requirement[];
  readonly calendar: Calendar;
  /** Why no template stands in for approvals, as a sentence; null where one does. */
  readonly beyondTemplate: string | null;
  /** Why the release that it goes out with does not let it start yet, as a sentence; null where nothing does. */
  readonly heldBack: string | null;
  /** Of all whom its sentences may name. */
  readonly nameOf: NameOf;
}

/** The same where something is decided by it: with all that approvers are held to have seen. */
export interface WholeAssessment extends Assessment {
  /** All services that the change hits. */
  readonly services: readonly OutlinedCi[];
}

/** What is read for an assessment. */
export interface AssessedOn {
  readonly outline: Outline;
  readonly conflicts: readonly ChangeConflict[];
  readonly calendar: Calendar;
  readonly directory: Directory;
  /** The one that the change names. */
  readonly template: ChangeTemplate | undefined;
  /** How earlier changes of the same CIs ended. */
  readonly history: readonly Outcome[];
  readonly singlePoints: readonly SinglePoint[] | null;
  readonly controls: readonly Control[];
  readonly figures: CiFigures;
  readonly heldBack: string | null;
}

/** A change as it stands on what was read. */
export function assessmentOf(change: Change, on: AssessedOn, policy: ChangePolicy): Assessment {
  const { outline, conflicts, calendar, directory, template, heldBack } = on;
  const costEffect = costEffectOf(change, outline, on.figures);
  const capacityEffect = capacityEffectOf(outline, on.figures);
  const risk = riskOf({ ...on, ...outline, change, capacityEffect }, policy);
  const beyond = beyondTemplate(template, outline, change.editors) ?? null;
  const requirements = requirementsOf(change, outline, { risk, costEffect }, directory, policy);
  const { nameOf } = directory;
  return {
    ...{
      policy,
      outline,
      conflicts,
      risk,
      costEffect,
      capacityEffect,
      requirements,
      calendar,
      heldBack,
      nameOf,
    },
    beyondTemplate: beyond,
  };
}

/** Whether the policy asks for a cost that the change does not state. */
export const lacksCost = (
  { cost }: Pick<Change, 'cost'>,
  { policy, risk }: Pick<Assessment, 'policy' | 'risk'>,
): boolean => cost === null && needsCost(risk.level, policy);

/** All that decides which steps the change can take. */
export const standingOf = (change: Change, assessment: Assessment, now: number): Standing => ({
  ...change,
  requirements: assessment.requirements,
  preApproved: change.kind === 'STANDARD' && assessment.beyondTemplate === null,
  lacking: [...lackingOf(change), ...(lacksCost(change, assessment) ? ['cost'] : [])],
  openTasks: openTasks(change.tasks, change.taskWords),
  targetsGone: assessment.outline.gone.length,
  freezes: assessment.calendar.freezes,
  heldBack: assessment.heldBack,
  nameOf: assessment.nameOf,
  now,
});

/** Who must still say yes: of what is over or has begun nobody, but for an emergency, which is approved afterwards. */
export function requiredNow(change: Change, { requirements, beyondTemplate }: Assessment): Requirement[] {
  const { state, kind, approvals, editors } = change;
  // What a template stands in for needs nobody.
  if (kind === 'STANDARD' && beyondTemplate === null) return [];
  const due = editableStates.includes(state) || (kind === 'EMERGENCY' && !overStates.includes(state));
  return due ? outstanding(requirements, approvals, editors) : [];
}
