import type { InboxCount } from './inboxQuery.ts';
import type { InboxSearch } from './inboxSearch.ts';

type Facet = 'kind' | 'risk' | 'class' | 'source' | 'attribute';

/** What can be chosen of one facet, with how much there is within what the other facets leave, the most first. */
export function facetOf(
  counts: readonly InboxCount[],
  search: InboxSearch,
  facet: Facet,
): { value: string; count: number }[] {
  const sums = new Map<string, number>();
  for (const row of counts) {
    const value = row[facet];
    if (value === null || !fits(row, { ...search, [facet]: undefined })) continue;
    sums.set(value, (sums.get(value) ?? 0) + row.count);
  }
  return [...sums]
    .map(([value, count]) => ({ value, count }))
    .sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1));
}

function fits(row: InboxCount, search: InboxSearch): boolean {
  const { kind, risk, class: className, source, attribute } = search;
  return (
    (kind === undefined || row.kind === kind) &&
    (risk === undefined || risk.includes(row.risk)) &&
    (className === undefined || row.class === className) &&
    (source === undefined || row.source === source) &&
    (attribute === undefined || row.attribute === attribute)
  );
}
