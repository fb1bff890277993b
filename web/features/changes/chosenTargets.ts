import type { Action } from '../blast-radius/blastRadiusSearch.ts';
import { type ChosenTarget, idsOf } from '../blast-radius/targets.ts';
import type { Change } from './changeQuery.ts';

interface Acted {
  readonly ciId: string;
  readonly action: Action;
  readonly capacity?: number | null;
  readonly durationMinutes?: number | null;
}

/** A target as the address of the blast radius holds it. */
export function chosenOf({ ciId, action, capacity, durationMinutes }: Acted): ChosenTarget {
  const figure = action === 'DEGRADE' ? capacity : action === 'RESTART' ? durationMinutes : undefined;
  return {
    ciId,
    ...(action !== 'OUTAGE' && { own: action }),
    ...(figure != null && { figure }),
  };
}

/** The targets of a change for a link to its blast radius; undefined where none can be named. */
export const blastIds = (targets: Change['targets']): string[] | undefined =>
  idsOf(targets.flatMap(({ ci, ...target }) => (ci ? [chosenOf({ ...target, ciId: ci.id })] : [])));
