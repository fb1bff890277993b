import {
  NOTED_GROUP_SHIFT,
  NOTED_RULE,
  PASSES_GROUP,
  PASSES_HARD,
  PASSES_SOFT,
} from '../projection/rules.ts';
import type { LossIndex } from './lossIndex.ts';

/** A relationship over which a CI falls with another one's lone loss. */
export interface FallingLink {
  readonly from: number;
  /** What it needs; of a group, a member. */
  readonly to: number;
  readonly type: string;
  /** Its redundancy group, -1 where it is HARD and in none. */
  readonly group: number;
}

/** The relationships to a CI over which others fall with it. */
export function* linksTo(index: LossIndex, cause: number): Generator<FallingLink> {
  const { names, relationships, wiring } = index.projection;
  const { start, edges, row } = wiring.dependents;
  for (let at = start[cause]!; at < start[cause + 1]!; at++) {
    const note = edges[2 * at + 1]!;
    const rule = note & NOTED_RULE;
    if (rule === PASSES_SOFT) continue;
    const group = rule === PASSES_GROUP ? note >>> NOTED_GROUP_SHIFT : -1;
    if (group >= 0 && !groupFalls(index, group, cause)) continue;
    yield {
      from: edges[2 * at]!,
      to: cause,
      type: names.types.text(relationships.type[row[at]!]!),
      group,
    };
  }
}

/** The relationships of a CI over which it falls with a cause, its groups before what is HARD. */
export function* linksDown(index: LossIndex, ci: number, cause: number): Generator<FallingLink> {
  const { names, relationships, wiring } = index.projection;
  const typeOf = (row: number) => names.types.text(relationships.type[row]!);
  const rows: FallingLink[] = [];
  for (let row = relationships.start[ci]!; row < relationships.start[ci + 1]!; row++) {
    const to = relationships.to[row]!;
    const rule = wiring.rule[row];
    if ((rule !== PASSES_HARD && rule !== PASSES_GROUP) || !falls(index, to, cause)) continue;
    const group = rule === PASSES_GROUP ? wiring.rowGroup[row]! : -1;
    if (group < 0) rows.push({ from: ci, to, type: typeOf(row), group });
    else if (groupFalls(index, group, cause)) yield { from: ci, to, type: typeOf(row), group };
  }
  yield* rows;
}

function falls(index: LossIndex, ci: number, cause: number): boolean {
  return ci === cause || index.sets.of(ci).includes(cause);
}

function groupFalls(index: LossIndex, group: number, cause: number): boolean {
  const { memberStart, member, memberWeight, total, needed } = index.projection.wiring.groups;
  let up = total[group]!;
  for (let at = memberStart[group]!; at < memberStart[group + 1]!; at++)
    if (falls(index, member[at]!, cause)) up -= memberWeight[at]!;
  return up < needed[group]!;
}
