import { impliedGroupPrefix } from '../../model/redundancy.ts';
import type { Membership } from './groupsDraft.ts';
import { type Names, typeRule } from './names.ts';
import { isInferred, type Relationships } from './relationships.ts';
import {
  isLoose,
  NOTED_GROUP_SHIFT,
  NOTED_INFERRED,
  NOTED_UNEVEN,
  PASSES_GROUP,
  PASSES_NONE,
  strengthRule,
  type TypeRules,
  typeRules,
} from './rules.ts';

/** What is found about relationships, CI by CI. */
export interface Judging {
  readonly types: TypeRules;
  readonly isActive: (ci: number) => boolean;
  /** Names of the implied groups by type number. */
  readonly implied: Uint32Array;
  /** Loose alternatives at the CI by type number. */
  readonly loose: Uint32Array;
  readonly code: Uint32Array;
  readonly rule: Uint8Array;
  readonly none: Uint8Array;
  memberships: Membership[];
}

/** Nothing found yet, of so many relationships. */
export function beginJudging(names: Names, length: number, isActive: (ci: number) => boolean): Judging {
  const types = typeRules(names, typeRule);
  return {
    types,
    isActive,
    implied: impliedNames(names, types),
    loose: new Uint32Array(types.rule.length),
    code: new Uint32Array(length),
    rule: names.memory.bytes(length),
    none: new Uint8Array(length),
    memberships: [],
  };
}

/** What was gathered of groups since it was taken last. */
export function takeMemberships(judging: Judging): Membership[] {
  const { memberships } = judging;
  if (memberships.length > 0) judging.memberships = [];
  return memberships;
}

/** What is noted of a relationship in a group where it stands with its member. */
export function groupNote(rows: Relationships, row: number, group: number, uneven: boolean): number {
  const note = PASSES_GROUP | inferredNote(rows, row) | (uneven ? NOTED_UNEVEN : 0);
  return note | (group << NOTED_GROUP_SHIFT);
}

/** Finds the rule of each of a CI's relationships; those in groups are gathered. */
export function judge(rows: Relationships, ci: number, on: Judging): void {
  const { types, isActive, loose } = on;
  const begin = rows.start[ci]!;
  const end = rows.start[ci + 1]!;
  for (let row = begin; row < end; row++) loose[rows.type[row]!] = 0;
  for (let row = begin; row < end; row++)
    if (isLoose(rows, row, types) && isActive(rows.to[row]!)) loose[rows.type[row]!]!++;
  for (let row = begin; row < end; row++) {
    if (!isActive(rows.to[row]!)) continue;
    const strength = strengthRule(rows, row, types);
    if (strength === PASSES_NONE) on.none[row] = 1;
    const alternative = loose[rows.type[row]!]! >= 2 && isLoose(rows, row, types);
    const group = alternative ? on.implied[rows.type[row]!]! : rows.group[row]!;
    on.rule[row] = group === 0 ? strength : PASSES_GROUP;
    if (group === 0) on.code[row] = strength === PASSES_NONE ? 0 : strength | inferredNote(rows, row);
    else
      on.memberships.push({
        group,
        implied: alternative,
        member: rows.to[row]!,
        weight: rows.weight[row]!,
        inferred: isInferred(rows.said[row]!),
        sightings: rows.sightings[row]!,
        row,
      });
  }
}

function inferredNote(rows: Relationships, row: number): number {
  return isInferred(rows.said[row]!) ? NOTED_INFERRED : 0;
}

function impliedNames(names: Names, types: TypeRules): Uint32Array {
  return Uint32Array.from(types.alternatives, (alternative, type) =>
    alternative === 1 ? names.groups.number(impliedGroupPrefix + names.types.text(type)) : 0,
  );
}
