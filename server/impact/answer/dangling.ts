import type { Analysis } from '../analysis/analysis.ts';
import { ciNumber, idOf, takesPart } from '../projection/cis.ts';
import { compareTexts } from '../projection/compareTexts.ts';
import { PASSES_NONE, strengthRule } from '../projection/rules.ts';
import type { DanglingPage, RelationshipRef } from './answer.ts';
import { checkFirst, cursorOf, keysOf } from './cursor.ts';

/**
 * A page of the relationships of strength NONE at either end of what is decommissioned, by type, from and to. One
 * with a hidden end is not listed.
 * @throws BadInput (`first`, `after`)
 */
export function danglingPage(analysis: Analysis, first: number, after: string | null): DanglingPage {
  checkFirst(first);
  const all = danglingOf(analysis);
  const keys = after === null ? undefined : keysOf(after, ['string', 'string', 'string']);
  const mark = keys && { type: String(keys[0]), from: String(keys[1]), to: String(keys[2]) };
  const found = mark ? all.findIndex((relationship) => compare(relationship, mark) > 0) : 0;
  const begin = found < 0 ? all.length : found;
  const edges = all.slice(begin, begin + first).map((relationship) => ({
    cursor: cursorOf([relationship.type, relationship.from, relationship.to]),
    relationship,
  }));
  return {
    edges,
    pageInfo: {
      hasNextPage: begin + edges.length < all.length,
      hasPreviousPage: begin > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: all.length,
  };
}

function danglingOf(analysis: Analysis): RelationshipRef[] {
  const { cis, relationships, wiring, names } = analysis.projection;
  const rows = new Map<number, RelationshipRef>();
  const { veil } = analysis;
  const add = (row: number, from: number) => {
    if (veil?.hides(from) || veil?.hides(relationships.to[row]!)) return;
    rows.set(row, {
      type: names.types.text(relationships.type[row]!),
      from: idOf(cis, from),
      to: idOf(cis, relationships.to[row]!),
    });
  };
  for (const { ciId, action } of analysis.question.targets) {
    if (action !== 'DECOMMISSION') continue;
    const ci = ciNumber(cis, ciId)!;
    for (let row = relationships.start[ci]!; row < relationships.start[ci + 1]!; row++)
      if (
        takesPart(cis, relationships.to[row]!) &&
        strengthRule(relationships, row, wiring.types) === PASSES_NONE
      )
        add(row, ci);
    for (let at = wiring.none.start[ci]!; at < wiring.none.start[ci + 1]!; at++)
      add(wiring.none.row[at]!, wiring.none.edges[2 * at]!);
  }
  return [...rows.values()].sort(compare);
}

function compare(one: RelationshipRef, other: RelationshipRef): number {
  return (
    compareTexts(one.type, other.type) || compareTexts(one.from, other.from) || compareTexts(one.to, other.to)
  );
}
