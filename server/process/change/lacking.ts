import type { Plan } from './change.ts';

/** What SUBMIT needs besides a title (api.graphql, ChangeInput), by the name that people know it by. */
const needed = {
  targets: 'targets',
  start: 'start',
  end: 'end',
  reason: 'reason',
  benefit: 'benefit',
  implementation: 'implementation',
  test: 'test',
  backOut: 'back-out',
} as const satisfies Partial<Record<keyof Plan, string>>;

/** What is still missing of a plan, in the order of the form. */
export const lackingOf = (plan: Plan): string[] =>
  Object.entries(needed)
    .filter(([field]) => {
      // The keys are those of `needed`, all fields of a plan.
      const value = plan[field as keyof typeof needed];
      return value === null || (Array.isArray(value) && value.length === 0);
    })
    .map(([, name]) => name);
