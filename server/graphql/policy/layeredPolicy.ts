import {
  type AgeRule,
  aboutAge,
  aboutBrake,
  aboutPrecedence,
  type BrakeRule,
  builtInPolicy,
  type Keeping,
  type PrecedenceRule,
} from '../../model/policy.ts';
import type { StoredPolicy } from '../../reconcile/policy/storedPolicy.ts';

export const policyLayers = ['APP', 'POLICY_FILE', 'BUILT_IN'] as const;
export type PolicyLayer = (typeof policyLayers)[number];

/** Where a rule comes from, and whether it holds: one about the same in a layer above it goes before it. */
export interface Layered {
  readonly layer: PolicyLayer;
  readonly holds: boolean;
}

export interface LayeredPolicy {
  readonly version: number;
  readonly precedence: readonly (PrecedenceRule & Layered)[];
  readonly ages: readonly (AgeRule & Layered)[];
  readonly brakes: readonly (BrakeRule & Layered)[];
  readonly retiredDays: KeptFor;
  readonly historyDays: KeptFor;
}

export interface KeptFor {
  readonly days: number;
  readonly layer: PolicyLayer;
}

/** A policy with all its rules, those that do not hold included. */
export function layeredPolicy({ version, own, file }: StoredPolicy): LayeredPolicy {
  const layers = [
    { layer: 'APP', policy: own },
    { layer: 'POLICY_FILE', policy: file },
    { layer: 'BUILT_IN', policy: builtInPolicy },
  ] as const;
  const keptFor = (which: keyof Keeping): KeptFor => {
    const found = layers.find(({ policy }) => policy.keep[which] !== null);
    if (!found) throw new Error('The built-in policy says how long things are kept.');
    return { layer: found.layer, days: found.policy.keep[which]! };
  };
  return {
    version,
    precedence: inLayers(
      layers.map(({ layer, policy }) => ({ layer, rules: policy.precedence })),
      aboutPrecedence,
    ),
    ages: inLayers(
      layers.map(({ layer, policy }) => ({ layer, rules: policy.ages })),
      aboutAge,
    ),
    brakes: inLayers(
      layers.map(({ layer, policy }) => ({ layer, rules: policy.brakes })),
      aboutBrake,
    ),
    retiredDays: keptFor('retiredDays'),
    historyDays: keptFor('historyDays'),
  };
}

function inLayers<Rule>(
  layers: readonly { layer: PolicyLayer; rules: readonly Rule[] }[],
  about: (rule: Rule) => string,
): (Rule & Layered)[] {
  const decided = new Set<string>();
  return layers.flatMap(({ layer, rules }) =>
    rules.map((rule) => {
      const holds = !decided.has(about(rule));
      decided.add(about(rule));
      return { ...rule, layer, holds };
    }),
  );
}
