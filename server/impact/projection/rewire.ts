import { type Cis, takesPart } from './cis.ts';
import { GroupsDraft } from './groupsDraft.ts';
import { beginJudging, groupNote, type Judging, judge, takeMemberships } from './judging.ts';
import type { Names } from './names.ts';
import type { Relationships } from './relationships.ts';
import { respliced } from './respliced.ts';
import { spliceGroups } from './spliceGroups.ts';
import type { Wiring } from './wiring.ts';

/** What a wiring follows from. */
export interface Wired {
  readonly cis: Cis;
  readonly relationships: Relationships;
  readonly wiring: Wiring;
}

/** Of more CIs than one in so many the whole is wired quicker. */
const fewest = 8;

/**
 * The wiring after a step that spoke of some CIs, as `wire` would make it: only these are judged anew, and all else is
 * copied in long runs.
 * @param touched the CIs that were spoken of, those among them from which relationships came, changed or went
 * @returns undefined where more than these has to be judged: a CI that was there begins or ceases to take part, and with
 *   it the groups that it is a member of; or where a CI has more groups than before or fewer, and all later ones move
 */
export function rewire(
  former: Wired,
  cis: Cis,
  relationships: Relationships,
  names: Names,
  touched: Iterable<number>,
): Wiring | undefined {
  const order = Uint32Array.from(touched).sort();
  if (order.length * fewest > cis.count) return undefined;
  const known = former.cis.count;
  for (const ci of order)
    if (ci < known && takesPart(former.cis, ci) !== takesPart(cis, ci)) return undefined;
  const judging = beginJudging(names, relationships.to.length, (ci) => takesPart(cis, ci));
  const rowGroup = names.memory.words(relationships.to.length);
  copyRuns(former, relationships, order, { rule: judging.rule, rowGroup });
  const draft = judged(former, cis, relationships, names, order, { judging, rowGroup });
  if (!draft) {
    names.memory.discard(judging.rule, rowGroup);
    return undefined;
  }
  const step = { former: former.relationships, rows: relationships, order, memory: names.memory };
  return {
    rule: judging.rule,
    rowGroup,
    groups: spliceGroups(former.wiring.groups, draft.columns(), order, cis.count, names.memory),
    dependents: respliced(former.wiring.dependents, judging.code, step),
    none: respliced(former.wiring.none, judging.none, step),
    types: judging.types,
  };
}

/** The rows of CIs that nothing was said of are as they were. */
function copyRuns(
  former: Wired,
  rows: Relationships,
  order: Uint32Array,
  into: { readonly rule: Uint8Array; readonly rowGroup: Uint32Array },
): void {
  const { start } = former.relationships;
  const { rule, rowGroup } = former.wiring;
  const known = former.cis.count;
  let next = 0;
  for (let nth = 0; nth <= order.length; nth++) {
    const ci = Math.min(order[nth] ?? known, known);
    if (next < ci) {
      const [from, until, at] = [start[next]!, start[ci]!, rows.start[next]!];
      into.rule.set(rule.subarray(from, until), at);
      into.rowGroup.set(rowGroup.subarray(from, until), at);
    }
    next = ci + 1;
  }
}

/** Judges the CIs and forms their groups; undefined where one has another number of groups than before. */
function judged(
  former: Wired,
  cis: Cis,
  rows: Relationships,
  names: Names,
  order: Uint32Array,
  on: { readonly judging: Judging; readonly rowGroup: Uint32Array },
): GroupsDraft | undefined {
  const { judging, rowGroup } = on;
  const { groups } = former.wiring;
  const draft = new GroupsDraft(cis, names);
  // New CIs are numbered after those that were there, and so are their groups.
  let appended = groups.owner.length;
  for (const ci of order) {
    const there = ci < former.cis.count;
    const [begin, base] = [draft.length, there ? groups.start[ci]! : appended];
    if (takesPart(cis, ci)) judge(rows, ci, judging);
    draft.add(ci, takeMemberships(judging), (row, local, counts, uneven) => {
      const group = local - begin + base;
      rowGroup[row] = group;
      if (counts) judging.code[row] = groupNote(rows, row, group, uneven);
    });
    const formed = draft.length - begin;
    if (!there) appended += formed;
    else if (formed !== groups.start[ci + 1]! - groups.start[ci]!) return undefined;
  }
  return draft;
}
