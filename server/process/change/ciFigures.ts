import { defineStatement, type Runner } from '../../graph/statement.ts';
import type { HitCi, Outline } from '../../impact/answer/outline.ts';
import type { Change } from './change.ts';

/** What people say that a CI costs, and how much load it carries; null where they say nothing. */
export interface CiFigure {
  readonly monthlyCost: number | null;
  readonly downtimeCostPerHour: number | null;
  /** 0 to 1: the share of its capacity that it needs at its busiest. */
  readonly peakLoad: number | null;
}
/** By the CI's id; of a CI that is not in it nothing is said. */
export type CiFigures = ReadonlyMap<string, CiFigure>;

/** How many services an assessment looks at in figures: the worst and most critical. */
export const mostFigured = 500;

const figures = defineStatement<{ ids: readonly string[] }, CiFigure & { ciId: string }>('change/figures');

/** Reads what is said of some CIs. */
export async function readFigures(runner: Runner, ids: readonly string[]): Promise<CiFigures> {
  const rows = await figures.run(runner, { ids });
  return new Map(rows.map(({ ciId, ...figure }) => [ciId, figure]));
}

/** The services that have less than all of their capacity: so many that figures are looked up for them. */
export const lessened = ({ services }: Pick<Outline, 'services'>): HitCi[] =>
  services.filter(({ capacity }) => capacity < 1).slice(0, mostFigured);

/** Ids of the CIs that a change takes away for good. */
export const retiredBy = ({ targets, expected }: Pick<Change, 'targets' | 'expected'>): string[] => [
  ...new Set([
    ...targets.filter(({ action }) => action === 'DECOMMISSION').map(({ ciId }) => ciId),
    ...expected.flatMap((each) => (each.kind === 'RETIRED' ? [each.ciId] : [])),
  ]),
];

/** Ids of all CIs whose figures the assessment of a change looks at. */
export const figuredIn = (outline: Outline, change: Pick<Change, 'targets' | 'expected'>): string[] => [
  ...lessened(outline).map(({ ciId }) => ciId),
  ...outline.carriers.map(({ ciId }) => ciId),
  ...retiredBy(change),
];
