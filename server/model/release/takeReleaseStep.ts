import { CallerError, Conflict, Forbidden } from '../errors.ts';
import type { ReleaseStanding } from './releaseStanding.ts';
import { type ReleaseStep, releaseSteps } from './releaseState.ts';
import { type ReleaseTransition, releaseTransitions } from './releaseTransitions.ts';

/** A step that a person could take now, or what stands in the way. */
export interface ReleaseStepOption {
  readonly step: ReleaseStep;
  readonly allowed: boolean;
  /** Null where it is allowed. */
  readonly because: string | null;
}

/**
 * The row by which a person may take a step.
 * @param isManager whether the person is a release manager
 * @throws Forbidden where the person may not, whatever the state; Conflict where the state, or something else that has to
 * hold, stands in the way
 */
export function releaseTransitionFor(
  step: ReleaseStep,
  standing: ReleaseStanding,
  isManager: boolean,
): ReleaseTransition {
  if (!isManager) throw new Forbidden('This needs the role RELEASE_MANAGER or ADMIN.');
  const row = releaseTransitions.find((each) => each.step === step);
  if (!row) throw new Error(`The table of transitions has no ${step}.`);
  const { state } = standing;
  if (!row.from.includes(state))
    throw new Conflict(
      `${step} is not for a release that is ${state}: it takes one that is ${row.from.join(', ')}.`,
      'step',
    );
  for (const holds of row.holds) {
    const obstacle = holds(standing);
    if (obstacle !== undefined) throw new Conflict(obstacle, 'step');
  }
  return row;
}

/** All steps, as a person finds them. */
export const releaseStepOptions = (standing: ReleaseStanding, isManager: boolean): ReleaseStepOption[] =>
  releaseSteps.map((step) => {
    try {
      releaseTransitionFor(step, standing, isManager);
      return { step, allowed: true, because: null };
    } catch (error) {
      if (!(error instanceof CallerError)) throw error;
      return { step, allowed: false, because: error.message };
    }
  });
