import { strengths } from '../../model/relationshipType.ts';
import type { Names } from './names.ts';
import type { Relationships } from './relationships.ts';

/** How a relationship passes failure on, in two bits; NONE also where it is left out. */
export const PASSES_NONE = 0;
export const PASSES_HARD = 1;
export const PASSES_SOFT = 2;
export const PASSES_GROUP = 3;

const ruleOfStrength = { NONE: PASSES_NONE, HARD: PASSES_HARD, SOFT: PASSES_SOFT } as const;
/**
 * What is noted of a relationship where it stands with the CI that it leads to: its rule in two bits, whether it is
 * INFERRED in the next, and for PASSES_GROUP whether the group's members weigh differently, and above that the group.
 */
export const NOTED_RULE = 3;
export const NOTED_INFERRED = 4;
export const NOTED_UNEVEN = 8;
export const NOTED_GROUP_SHIFT = 4;

/** By the lower two bits of `said` (relationships.ts); 0 asks the type. */
const ruleOfSaid = Uint8Array.of(0, ...strengths.map((strength) => ruleOfStrength[strength]));

/** What the declared types say, by type number, so that a pass over millions of relationships asks no map. */
export interface TypeRules {
  readonly rule: Uint8Array;
  readonly alternatives: Uint8Array;
}

export function typeRules(names: Names, of: (names: Names, type: number) => DeclaredRule): TypeRules {
  const rule = new Uint8Array(names.types.size);
  const alternatives = new Uint8Array(names.types.size);
  for (let type = 1; type < names.types.size; type++) {
    const declared = of(names, type);
    rule[type] = ruleOfStrength[declared.strength];
    alternatives[type] = declared.alternatives ? 1 : 0;
  }
  return { rule, alternatives };
}

interface DeclaredRule {
  readonly strength: 'HARD' | 'SOFT' | 'NONE';
  readonly alternatives: boolean;
}

/** The rule of a relationship's strength, said or its type's, whatever its group. */
export function strengthRule(rows: Relationships, row: number, types: TypeRules): number {
  const said = rows.said[row]! & 3;
  return said === 0 ? types.rule[rows.type[row]!]! : ruleOfSaid[said]!;
}

/** Whether it counts towards its type's alternatives: without group and without explicit strength. */
export function isLoose(rows: Relationships, row: number, types: TypeRules): boolean {
  return types.alternatives[rows.type[row]!] === 1 && rows.group[row] === 0 && (rows.said[row]! & 3) === 0;
}
