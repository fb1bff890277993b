import { CallerError, Conflict, Forbidden } from '../errors.ts';
import { type ChangeState, type ChangeStep, changeSteps } from './changeState.ts';
import { isComplete } from './condition.ts';
import { mayBegin, type Person, type Standing } from './standing.ts';
import { type Transition, transitions } from './transitions.ts';
import { refusedTo } from './who.ts';

/** A step that a person could take now, or what stands in the way. */
export interface StepOption {
  readonly step: ChangeStep;
  readonly allowed: boolean;
  /** Null where it is allowed. */
  readonly because: string | null;
}

/**
 * The row by which a person may take a step.
 * @throws Forbidden where the person may not, whatever the state; Conflict where the state, or something else that has to
 * hold, stands in the way
 */
export function transitionFor(step: ChangeStep, standing: Standing, person: Person): Transition {
  const { kind, state } = standing;
  const rows = transitions.filter((row) => row.step === step && (row.kinds?.includes(kind) ?? true));
  const refusals = rows.map(({ by }) => refusedTo[by](standing, person));
  const refusal = refusals.find((each) => each !== undefined);
  if (refusal !== undefined && refusals.every((each) => each !== undefined)) throw new Forbidden(refusal);
  const row = rows.find(({ from }) => from.includes(state));
  if (!row) {
    const from = [...new Set(rows.flatMap((each) => each.from))].join(', ');
    const refused = `${step} is not for a change that is ${state}: it takes one that is ${from}.`;
    // Whoever is early wants to know what else will be asked.
    const lacking = rows.some(({ holds }) => holds.includes(isComplete)) && isComplete(standing, person);
    throw new Conflict(lacking ? `${refused} ${lacking}` : refused, 'step');
  }
  for (const holds of row.holds) {
    const obstacle = holds(standing, person);
    if (obstacle !== undefined) throw new Conflict(obstacle, 'step');
  }
  return row;
}

/** The state once a step has been noted: what waited for nothing but approvals is approved when they are there. */
export function settled(standing: Standing): ChangeState {
  return standing.state === 'SUBMITTED' && mayBegin(standing) ? 'APPROVED' : standing.state;
}

/** All steps, as a person finds them. */
export const stepOptions = (standing: Standing, person: Person): StepOption[] =>
  changeSteps.map((step) => {
    try {
      transitionFor(step, standing, person);
      return { step, allowed: true, because: null };
    } catch (error) {
      if (!(error instanceof CallerError)) throw error;
      return { step, allowed: false, because: error.message };
    }
  });
