import { z } from 'zod';
import { ciClass } from '../../model/classes/registry.ts';
import { aboutAge, aboutBrake, aboutPrecedence, type Policy } from '../../model/policy.ts';

/** Rules of one kind that a policy may have, and sources that a rule may name. */
const mostRules = 500;
const mostSources = 100;
const longestDays = 36_500;

const name = z.string().trim().min(1, 'must not be empty').max(200, 'may have up to 200 characters');
const className = name.refine((value) => ciClass(value) !== undefined, 'is no CI class');
const days = z.number().positive('must be more than 0').max(longestDays, 'is more than a hundred years');
const wholeDays = days.int('must be whole days');

const precedenceRule = z
  .strictObject({
    class: className.nullish().transform((value) => value ?? null),
    attribute: name.nullish().transform((value) => value ?? null),
    sources: z.array(name).min(1, 'name at least one source').max(mostSources),
  })
  .refine(({ class: ofClass, attribute }) => ofClass === null || attribute !== 'class', {
    path: ['class'],
    message: 'which class a CI has cannot depend on its class',
  })
  .refine(({ sources }) => new Set(sources).size === sources.length, {
    path: ['sources'],
    message: 'names a source twice',
  });

const ageRule = z
  .strictObject({
    class: className.nullish().transform((value) => value ?? null),
    source: name.nullish().transform((value) => value ?? null),
    staleAfterDays: days.nullish().transform((value) => value ?? null),
    retireAfterDays: days.nullish().transform((value) => value ?? null),
  })
  .refine(
    ({ staleAfterDays, retireAfterDays }) =>
      staleAfterDays === null || retireAfterDays === null || staleAfterDays < retireAfterDays,
    { path: ['retireAfterDays'], message: 'must be longer than staleAfterDays' },
  );

const brakeRule = z.strictObject({
  source: name.nullish().transform((value) => value ?? null),
  percent: z.number().int('must be a whole number').min(0, 'is at least 0').max(100, 'is at most 100'),
  fewestCis: z.number().int('must be a whole number').min(1, 'is at least 1').max(1_000_000).default(20),
});

const keep = z
  .strictObject({
    retiredDays: wholeDays.nullish().transform((value) => value ?? null),
    historyDays: wholeDays.nullish().transform((value) => value ?? null),
  })
  .default({ retiredDays: null, historyDays: null });

/** A policy as a file or a client writes it; what it leaves out is not decided by it. */
const policyShape = z.strictObject({
  precedence: onceEach(z.array(precedenceRule).max(mostRules), aboutPrecedence).default([]),
  ages: onceEach(z.array(ageRule).max(mostRules), aboutAge).default([]),
  brakes: onceEach(z.array(brakeRule).max(mostRules), aboutBrake).default([]),
  keep,
});

function onceEach<Rule, List extends z.ZodType<Rule[]>>(list: List, about: (rule: Rule) => string) {
  return list.superRefine((rules, context) => {
    const seen = new Set<string>();
    for (const [at, rule] of rules.entries()) {
      if (seen.has(about(rule)))
        context.addIssue({ code: 'custom', path: [at], message: 'another rule is about the same' });
      seen.add(about(rule));
    }
  });
}

/** Something in a policy that cannot be worked with. */
export interface PolicyFault {
  /** Such as `precedence.2.sources`. */
  readonly place: string;
  readonly message: string;
}

/** Checks a policy from outside: it, or all that is wrong with it. */
export function checkPolicy(value: unknown): { policy: Policy } | { faults: readonly PolicyFault[] } {
  const parsed = policyShape.safeParse(value);
  if (parsed.success) return { policy: parsed.data };
  return {
    faults: parsed.error.issues.map(({ path, message }) => ({ place: path.join('.'), message })),
  };
}
