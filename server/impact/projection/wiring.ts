import { type Cis, takesPart } from './cis.ts';
import type { Groups } from './groups.ts';
import { GroupsDraft } from './groupsDraft.ts';
import { beginJudging, groupNote, judge, takeMemberships } from './judging.ts';
import type { Names } from './names.ts';
import type { Relationships } from './relationships.ts';
import { type Reverse, reverse } from './reverse.ts';
import type { TypeRules } from './rules.ts';

/** What follows from the CIs and relationships of one revision. */
export interface Wiring {
  /** How each relationship passes failure on, by its row. */
  readonly rule: Uint8Array;
  /** The group of each row with PASSES_GROUP. */
  readonly rowGroup: Uint32Array;
  readonly groups: Groups;
  /**
   * Who suffers when a CI fails: only relationships that pass something on, each member of a group once, noted as
   * rules.ts says.
   */
  readonly dependents: Reverse;
  /** Relationships of strength NONE between CIs that take part; nothing is noted. */
  readonly none: Reverse;
  readonly types: TypeRules;
}

/** Forms groups and the way back from each CI to its dependents: one pass over everything. */
export function wire(cis: Cis, rows: Relationships, names: Names): Wiring {
  const length = rows.to.length;
  const active = new Uint8Array(cis.count);
  for (let ci = 0; ci < cis.count; ci++) active[ci] = takesPart(cis, ci) ? 1 : 0;
  const judging = beginJudging(names, length, (ci) => active[ci] === 1);
  const rowGroup = names.memory.words(length);
  const draft = new GroupsDraft(cis, names);
  const place = (row: number, group: number, counts: boolean, uneven: boolean) => {
    rowGroup[row] = group;
    // A member's other relationships of the same group must not count it again.
    if (counts) judging.code[row] = groupNote(rows, row, group, uneven);
  };
  for (let ci = 0; ci < cis.count; ci++) {
    if (active[ci] === 1) judge(rows, ci, judging);
    draft.add(ci, takeMemberships(judging), place);
  }
  return {
    rule: judging.rule,
    rowGroup,
    groups: draft.finish(),
    dependents: reverse(rows, judging.code, names.memory),
    none: reverse(rows, judging.none, names.memory),
    types: judging.types,
  };
}
