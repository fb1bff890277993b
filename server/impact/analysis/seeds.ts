import { BadInput, NotFound } from '../../model/errors.ts';
import type { ImpactTarget, ImpactTargetInput } from '../answer/answer.ts';
import { type Cis, ciNumber, nameOf, statusOf, takesPart } from '../projection/cis.ts';
import { actions, stateOfAction } from '../states.ts';

/** What is done to one CI: the worst state and the lowest capacity of all that acts on it. */
export interface Seed {
  readonly state: number;
  readonly capacity: number;
}

export interface Question {
  /** Each thing asked once, in the order asked. */
  readonly targets: readonly ImpactTarget[];
  readonly seeds: ReadonlyMap<number, Seed>;
  /** The longest of all RESTARTs, null without one that has a duration. */
  readonly durationMinutes: number | null;
}

const mostTargets = 10_000;

/**
 * Understands what is acted on; nothing at all is a question, too, on which nothing is hit.
 * @throws NotFound, BadInput with the place `targets.N.field`
 */
export function understand(inputs: readonly ImpactTargetInput[], cis: Cis): Question {
  if (inputs.length > mostTargets)
    throw new BadInput(
      `At most ${mostTargets} CIs can be acted on at once; these are ${inputs.length}.`,
      'targets',
    );
  const targets = new Map<string, ImpactTarget>();
  const seeds = new Map<number, Seed>();
  let durationMinutes: number | null = null;
  inputs.forEach((input, position) => {
    const ci = actedOn(input.ciId, cis, `targets.${position}.ciId`);
    const target = figures(input, `targets.${position}`);
    targets.set(JSON.stringify(target), target);
    const former = seeds.get(ci);
    seeds.set(ci, {
      state: Math.max(former?.state ?? 0, stateOfAction[target.action]),
      capacity: Math.min(former?.capacity ?? 1, target.capacity ?? 1),
    });
    if (target.durationMinutes !== null)
      durationMinutes = Math.max(durationMinutes ?? 0, target.durationMinutes);
  });
  return { targets: [...targets.values()], seeds, durationMinutes };
}

function actedOn(id: string, cis: Cis, place: string): number {
  const ci = ciNumber(cis, id);
  if (ci === undefined) throw new NotFound(`There is no CI ${JSON.stringify(id)}.`, place);
  if (!takesPart(cis, ci))
    throw new BadInput(
      `${nameOf(cis, ci)} is ${statusOf(cis, ci).toLowerCase()}: it takes no part, so it cannot be acted on.`,
      place,
    );
  return ci;
}

/** Keeps the figures that the action uses (impact.md, "Actions"). */
function figures(input: ImpactTargetInput, place: string): ImpactTarget {
  const { ciId, action, origin } = input;
  if (!actions.includes(action))
    throw new BadInput(`There is no action ${String(action)}.`, `${place}.action`);
  const capacity = input.capacity ?? null;
  if (capacity !== null && !(capacity >= 0 && capacity <= 1))
    throw new BadInput('A capacity is a number from 0 to 1.', `${place}.capacity`);
  const durationMinutes = input.durationMinutes ?? null;
  if (durationMinutes !== null && !(Number.isSafeInteger(durationMinutes) && durationMinutes >= 0))
    throw new BadInput('A duration is a whole number of minutes, from 0 on.', `${place}.durationMinutes`);
  return {
    ciId,
    action,
    capacity: action === 'DEGRADE' ? (capacity ?? 0.5) : null,
    durationMinutes: action === 'RESTART' ? durationMinutes : null,
    origin,
  };
}
