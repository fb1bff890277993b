import { z } from 'zod';
import { ciClass } from '../model/classes/registry.ts';
import { roles } from '../model/principal.ts';
import type { Visibility } from './visibility.ts';

const mostRules = 500;
const mostNames = 1_000;

const name = z.string().trim().min(1, 'must not be empty').max(200, 'may have up to 200 characters');
const names = z.array(name).max(mostNames).default([]);
const className = name.refine((value) => ciClass(value) !== undefined, 'is no CI class');
/** An agent reads nothing, and whoever keeps the system or its records is limited by handle or not at all. */
const role = z.enum(roles).refine((value) => !['ADMIN', 'AUDITOR', 'AGENT'].includes(value), {
  message: 'is not limited as a role; name principals',
});

const rule = z
  .strictObject({
    roles: z.array(role).default([]),
    principals: names,
    classes: z.array(className).max(mostNames).default([]),
    owners: names,
    teams: names,
    own: z.boolean().default(false),
  })
  .refine(({ roles: limited, principals }) => limited.length + principals.length > 0, {
    path: ['roles'],
    message: 'say whom it limits, by roles or principals',
  })
  .refine(({ classes, owners, teams, own }) => own || classes.length + owners.length + teams.length > 0, {
    path: ['classes'],
    message: 'say what they see, by classes, owners, teams or own',
  });

/** Who may see what, as a file writes it. */
const visibilityShape = z.strictObject({
  rules: z.array(rule).max(mostRules),
  teams: z.record(name, names).default({}),
});

/** Something in such a file that cannot be worked with. */
export interface VisibilityFault {
  /** Such as `rules.0.classes.2`. */
  readonly place: string;
  readonly message: string;
}

/** Checks who may see what, as it comes from outside: it, or all that is wrong with it. */
export function checkVisibility(
  value: unknown,
): { visibility: Visibility } | { faults: readonly VisibilityFault[] } {
  const parsed = visibilityShape.safeParse(value);
  if (parsed.success) return { visibility: parsed.data };
  return {
    faults: parsed.error.issues.map(({ path, message }) => ({ place: path.join('.'), message })),
  };
}
