import { ciClass } from '../../../server/model/classes/registry.ts';
import { attributeText } from '../ci/attributeText.ts';
import type { InboxItem } from './inboxQuery.ts';

/** One word on what an item is about. */
export interface SideRow {
  readonly key: string;
  readonly who: string;
  readonly value: string;
  /** ISO 8601 */
  readonly at: string | null;
  readonly generation: number | null;
  /** Whether the graph shows it. */
  readonly shown: boolean;
}

/** The shape of `detail` of a finding (server/graphql/inbox/describeFinding.ts). */
interface FindingDetail {
  readonly class: string;
  readonly attribute: string;
  readonly target: string | null;
  readonly recorded: { readonly value: unknown; readonly at: string | null; readonly by: string | null };
  readonly observed: readonly {
    readonly source: string;
    readonly scope: string;
    readonly value: unknown;
    readonly at: string;
    readonly generation: number;
    readonly shown: boolean;
  }[];
}

/** What was recorded and what the sources say, in the order in which they are shown. */
export function sidesOf(item: Pick<InboxItem, 'kind' | 'detail'>): SideRow[] {
  if (item.kind !== 'CONFLICT' && item.kind !== 'UNEXPLAINED_CHANGE') return [];
  const detail = item.detail as FindingDetail;
  const text = (value: unknown) =>
    detail.target === null
      ? attributeText(value, ciClass(detail.class)?.attributes[detail.attribute])
      : relationshipText(value);
  const observed = detail.observed.map(({ source, scope, value, at, generation, shown }) => ({
    ...{ key: source, who: `${source}, ${scope}`, value: text(value), at, generation, shown },
  }));
  if (item.kind === 'CONFLICT') return observed;
  const { value, at, by } = detail.recorded;
  const recorded = { key: 'recorded', who: by ? `Recorded by ${by}` : 'Recorded', value: text(value), at };
  return [{ ...recorded, generation: null, shown: false }, ...observed];
}

/** A relationship's own words: that it is there, and how. */
function relationshipText(value: unknown): string {
  if (value === null || typeof value !== 'object') return 'Not there';
  const { strength, group } = value as { strength?: string | null; group?: string | null };
  return ['There', strength?.toLowerCase(), group ? `in the group ${group}` : null]
    .filter(Boolean)
    .join(', ');
}
