/** What a change is to make of the graph, as its plan declares it. */
export type ExpectedChange =
  | { readonly kind: 'CREATED'; readonly class: string; readonly name: string }
  | { readonly kind: 'RETIRED'; readonly ciId: string }
  /** Without `value`: whichever comes. */
  | { readonly kind: 'CHANGED'; readonly ciId: string; readonly attribute: string; readonly value?: unknown }
  | ExpectedRelationship;

export interface ExpectedRelationship {
  readonly kind: 'RELATED' | 'UNRELATED';
  readonly ciId: string;
  /** The relationship's. */
  readonly type: string;
  /** The id of the other end. */
  readonly to: string;
}

/** The same with other ids for its CIs: merged-away ones lead to those that were kept. */
export function withIds(expected: ExpectedChange, now: (id: string) => string): ExpectedChange {
  if (expected.kind === 'CREATED') return expected;
  return 'to' in expected
    ? { ...expected, ciId: now(expected.ciId), to: now(expected.to) }
    : { ...expected, ciId: now(expected.ciId) };
}

/** The ids of the CIs that it names. */
export function namedInExpected(expected: ExpectedChange): string[] {
  if (expected.kind === 'CREATED') return [];
  return 'to' in expected ? [expected.ciId, expected.to] : [expected.ciId];
}
