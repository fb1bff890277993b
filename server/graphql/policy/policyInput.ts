import { BadInput } from '../../model/errors.ts';
import type { Policy } from '../../model/policy.ts';
import { checkPolicy } from '../../reconcile/policy/policyShape.ts';
import { builder } from '../builder.ts';

const PrecedenceRuleInput = builder.inputType('PrecedenceRuleInput', {
  fields: (t) => ({ class: t.string(), attribute: t.string(), sources: t.stringList({ required: true }) }),
});
const AgeRuleInput = builder.inputType('AgeRuleInput', {
  fields: (t) => ({
    class: t.string(),
    source: t.string(),
    staleAfterDays: t.float(),
    retireAfterDays: t.float(),
  }),
});

const BrakeRuleInput = builder.inputType('BrakeRuleInput', {
  fields: (t) => ({
    source: t.string(),
    percent: t.int({ required: true }),
    fewestCis: t.int({ defaultValue: 20 }),
  }),
});

export const PolicyInput = builder.inputType('PolicyInput', {
  description:
    'The whole of what the app decides; what it leaves out is as the policy file or the program has it.',
  fields: (t) => ({
    precedence: t.field({ type: [PrecedenceRuleInput] }),
    ages: t.field({ type: [AgeRuleInput] }),
    brakes: t.field({ type: [BrakeRuleInput] }),
    retiredDays: t.int(),
    historyDays: t.int(),
  }),
});

/** @throws BadInput with the place of the first fault */
export function checkedPolicy({
  precedence,
  ages,
  brakes,
  retiredDays,
  historyDays,
}: typeof PolicyInput.$inferInput): Policy {
  const checked = checkPolicy({
    precedence: precedence ?? [],
    ages: ages ?? [],
    brakes: brakes ?? [],
    keep: { retiredDays, historyDays },
  });
  if ('policy' in checked) return checked.policy;
  const [{ place, message }] = checked.faults as [(typeof checked.faults)[number]];
  const at = place.replace(/^keep\./, '');
  throw new BadInput(`${at}: ${message}.`, `input.${at}`);
}
