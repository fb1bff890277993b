import type { Database } from '../../graph/database.ts';
import { type Counted, type GapRow, readCompleteness } from '../../graph/read/health.ts';
import { ciClasses } from '../../model/classes/registry.ts';
import { type Expected, expectedOf } from '../../model/expectation.ts';

/** How complete the CIs of a class are. */
export interface ClassCompleteness {
  readonly class: string;
  readonly total: number;
  /** CIs that lack nothing. */
  readonly complete: number;
  readonly gaps: readonly (Expected & { readonly count: number })[];
}

const gapId = ({ lacks }: Expected): string => lacks.join(' ');

/** Of each class that something is expected of, and of which there are CIs, what they lack; in the classes' order. */
export async function completenessOf(
  database: Database,
  pin: number,
  counted: Counted,
): Promise<ClassCompleteness[]> {
  const expected = new Map(ciClasses().map((each) => [each.name, expectedOf(each)]));
  const asked = [...expected]
    .filter(([, list]) => list.length > 0)
    .map(([name, list]) => {
      const rows = list.map((each) => {
        const [attribute] = each.lacks;
        const relates = /^[A-Z_]+$/.test(attribute!);
        return { id: gapId(each), attribute: relates ? null : attribute!, types: each.lacks };
      });
      return [name, rows] as const;
    });
  const rows = await readCompleteness(database, pin, counted, Object.fromEntries(asked));
  const byClass = Map.groupBy(rows, (row) => row.class);
  return [...expected].flatMap(([name, list]) => {
    const found = byClass.get(name);
    return found ? [summed(name, list, found)] : [];
  });
}

function summed(name: string, expected: readonly Expected[], rows: readonly GapRow[]): ClassCompleteness {
  const sum = (fits: (row: GapRow) => boolean) =>
    rows.reduce((total, row) => total + (fits(row) ? row.count : 0), 0);
  return {
    class: name,
    total: sum(() => true),
    complete: sum(({ gaps }) => gaps.length === 0),
    gaps: expected.map((each) => ({ ...each, count: sum(({ gaps }) => gaps.includes(gapId(each))) })),
  };
}
