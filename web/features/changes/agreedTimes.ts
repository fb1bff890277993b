import type { WindowKind } from '../../../server/model/windowKind.ts';
import type { CalendarQuery } from '../../lib/generated/graphql.ts';
import { quantity } from '../../lib/quantity.ts';

type Window = NonNullable<CalendarQuery['windows']>[number];

/** One time of a window: a freeze, agreed maintenance, a supplier's outage. */
export interface AgreedTime {
  readonly id: string;
  readonly kind: WindowKind;
  readonly title: string;
  /** "everything", or what it is for. */
  readonly about: string;
  readonly start: string;
  readonly end: string;
}

export const windowKindWords: Readonly<Record<WindowKind, string>> = {
  FREEZE: 'Freeze',
  MAINTENANCE: 'Maintenance',
  SUPPLIER_OUTAGE: 'Supplier’s outage',
};

const named = 3;

function aboutOf(cis: Window['cis']): string {
  if (cis.length === 0) return 'everything';
  const names = cis.slice(0, named).map(({ name }) => name);
  const rest = cis.length - names.length;
  return rest > 0 ? `${names.join(', ')} and ${quantity(rest, 'more', 'more')}` : names.join(', ');
}

/** All times of some windows, the soonest first; of one that recurs each. */
export const agreedTimes = (windows: readonly Window[]): AgreedTime[] =>
  windows
    .flatMap(({ id, kind, title, cis, occurrences }) =>
      occurrences.map(({ start, end }) => ({
        id: `${id} ${start}`,
        kind,
        title,
        about: aboutOf(cis),
        start,
        end,
      })),
    )
    .sort((one, other) => one.start.localeCompare(other.start));
