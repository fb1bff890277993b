import { sameValue } from '../sameValue.ts';
import type { ChangeState } from './changeState.ts';
import type { ExpectedChange } from './expected.ts';
import { cisOfStep, type GraphStep, type StepCi } from './graphStep.ts';

/** Approved, whatever came of it later: its window explains what the graph does meanwhile. */
export const explainingStates: readonly ChangeState[] = [
  'APPROVED',
  'SCHEDULED',
  'IN_PROGRESS',
  'IMPLEMENTED',
  'FAILED',
  'BACKED_OUT',
  'REVIEWED',
  'CLOSED',
];

/** A change as far as it can explain what the graph does. */
export interface Explaining {
  readonly targetIds: readonly string[];
  readonly expected: readonly ExpectedChange[];
  /** ms since 1970 */
  readonly start: number | null;
  readonly end: number | null;
}

/** A step of the graph with when it may have come about. */
export interface Observed {
  readonly step: GraphStep;
  /** When its source was last heard before, and when it told of it; ms since 1970. */
  readonly after: number;
  readonly at: number;
  /** By the id of a CI of the step, the ids of what contains it. */
  readonly containers: ReadonlyMap<string, readonly string[]>;
}

/**
 * Whether an approved change explains a step (discovery.md, "Drift"): it may have come about inside the window, and is on
 * what the change is on. A change that declares what it is to make of the graph explains that and what goes with it; one
 * that declares nothing explains what happens to its targets and to what they contain.
 */
export function explains(change: Explaining, observed: Observed): boolean {
  const { start, end, expected, targetIds } = change;
  if (start === null || end === null || observed.after > end || observed.at < start) return false;
  if (expected.length > 0) return expected.some((each) => covers(each, observed.step));
  const on = cisOfStep(observed.step).flatMap(({ id }) => [id, ...(observed.containers.get(id) ?? [])]);
  return on.some((id) => targetIds.includes(id));
}

/** Whether a step is what was declared, or goes with it: a CI that comes brings its values and relationships. */
export function covers(expected: ExpectedChange, step: GraphStep): boolean {
  const among = (fits: (ci: StepCi) => boolean) => cisOfStep(step).some(fits);
  switch (expected.kind) {
    case 'CREATED':
      return among((ci) => ci.class === expected.class && ci.name === expected.name);
    case 'RETIRED':
      return (
        (step.kind === 'RETIRED' || step.kind === 'UNRELATED') && among(({ id }) => id === expected.ciId)
      );
    case 'CHANGED':
      return (
        step.kind === 'CHANGED' &&
        step.ci.id === expected.ciId &&
        step.attribute === expected.attribute &&
        (expected.value === undefined || sameValue(expected.value, step.after))
      );
    case 'RELATED':
    case 'UNRELATED':
      return (
        step.kind === expected.kind &&
        step.ci.id === expected.ciId &&
        step.type === expected.type &&
        step.to.id === expected.to
      );
  }
}
