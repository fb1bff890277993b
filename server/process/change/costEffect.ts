import { mostLessened } from '../../impact/answer/hitServices.ts';
import type { HitCi, Outline } from '../../impact/answer/outline.ts';
import type { ChangeCost } from '../../model/change/cost.ts';
import type { Change } from './change.ts';
import { type CiFigures, retiredBy } from './ciFigures.ts';
import type { Gap } from './gap.ts';
import { counted, partOf } from './words.ts';

/** What the window costs one service, in the currency of the installation. */
export interface DowntimeCost {
  readonly ci: HitCi;
  /** The share of its capacity that is lost: 1 where it is down. */
  readonly lost: number;
  readonly perHour: number;
  /** Null where it is not known for how long. */
  readonly amount: number | null;
}

/** What a CI that is taken away for good no longer costs. */
export interface FreedCost {
  readonly ciId: string;
  readonly perMonth: number;
}

/** What a change costs, as far as that is known; an amount of which nothing is known is null, never 0. */
export interface CostEffect {
  readonly stated: ChangeCost | null;
  /** For how long services suffer. */
  readonly hours: number | null;
  /** The dearest first. */
  readonly downtime: readonly DowntimeCost[];
  readonly downtimeTotal: number | null;
  readonly freed: readonly FreedCost[];
  readonly freedPerMonth: number | null;
  /** What is stated as one-off, and the downtime. */
  readonly once: number | null;
  /** What is stated for each month, less what is freed. */
  readonly perMonth: number | null;
  /** What is missing, so that the sums are what is known at least. */
  readonly gaps: readonly Gap[];
}

type Costing = Pick<Change, 'targets' | 'expected' | 'start' | 'end' | 'cost'>;

/** What a change costs: what it states itself, what its window costs services, and what it frees. */
export function costEffectOf(change: Costing, outline: Outline, figures: CiFigures): CostEffect {
  const { cost: stated } = change;
  const hours = hoursOf(change);
  const suffering = outline.services.lessened;
  const downtime = suffering
    .flatMap((ci) => {
      const perHour = figures.get(ci.ciId)?.downtimeCostPerHour ?? null;
      const lost = 1 - ci.capacity;
      return perHour === null ? [] : [{ ci, lost, perHour, amount: hours && lost * perHour * hours }];
    })
    .sort((one, other) => other.lost * other.perHour - one.lost * one.perHour);
  const retired = retiredBy(change);
  const freed = retired.flatMap((ciId) => {
    const perMonth = figures.get(ciId)?.monthlyCost ?? null;
    return perMonth === null ? [] : [{ ciId, perMonth }];
  });
  const downtimeTotal = suffering.length === 0 ? 0 : sumOf(downtime.map(({ amount }) => amount));
  const freedPerMonth = sumOf(freed.map(({ perMonth }) => perMonth));
  return {
    ...{ stated, hours, downtime, downtimeTotal, freed, freedPerMonth },
    once: sumOf([stated?.oneOff ?? null, downtimeTotal || null]),
    perMonth: sumOf([stated?.perMonth ?? null, freedPerMonth && -freedPerMonth]),
    gaps: [
      ...(stated === null ? [{ text: 'No cost is stated', names: [] }] : []),
      ...downtimeGaps(outline, suffering, figures, hours),
      ...(suffering.length > 0 && change.targets.some(({ action }) => action === 'DECOMMISSION')
        ? [{ text: 'Downtime is reckoned for its window only, although something goes for good', names: [] }]
        : []),
      ...retiredGaps(retired.length - freed.length, retired.length),
    ],
  };
}

/** The sum of what is known; null where nothing is. */
function sumOf(amounts: readonly (number | null)[]): number | null {
  const known = amounts.filter((amount) => amount !== null);
  return known.length === 0 ? null : known.reduce((sum, amount) => sum + amount, 0);
}

/**
 * For how long services suffer: as long as its restarts take where these have durations and are all that takes capacity
 * away, else for its whole window. Null where neither is known.
 */
export function hoursOf({ targets, start, end }: Pick<Change, 'targets' | 'start' | 'end'>): number | null {
  const taking = targets.filter(({ action }) => action !== 'PATCH');
  const minutes = taking.map(({ action, durationMinutes }) =>
    action === 'RESTART' ? durationMinutes : null,
  );
  const known = minutes.filter((each) => each !== null);
  if (known.length > 0 && known.length === taking.length) return Math.max(...known) / 60;
  return start === null || end === null ? null : (end - start) / 3_600_000;
}

function downtimeGaps(
  outline: Outline,
  suffering: readonly HitCi[],
  figures: CiFigures,
  hours: number | null,
): Gap[] {
  const unsaid = suffering.filter(({ ciId }) => (figures.get(ciId)?.downtimeCostPerHour ?? null) === null);
  const { whole } = outline.services;
  const gaps: Gap[] = [];
  if (unsaid.length > 0)
    gaps.push({
      text: `What downtime costs is not said of ${partOf(unsaid.length, suffering.length, 'service')} that ${suffering.length === 1 ? 'loses' : 'lose'} capacity`,
      names: unsaid.map(({ name }) => name),
    });
  if (hours === null && suffering.length > 0)
    gaps.push({ text: 'It has no window yet, so that downtime is not reckoned', names: [] });
  if (whole.count > 0)
    gaps.push({
      text: `For ${counted(whole.count, 'service')} that ${whole.count === 1 ? 'degrades' : 'degrade'} without losing capacity nothing is reckoned`,
      names: whole.first.map(({ name }) => name),
      count: whole.count,
    });
  if (suffering.length === mostLessened)
    gaps.push({ text: `Only the ${mostLessened} worst services were looked at`, names: [] });
  return gaps;
}

function retiredGaps(unsaid: number, all: number): Gap[] {
  if (unsaid === 0) return [];
  return [
    {
      text: `What it costs is not said of ${partOf(unsaid, all, 'CI')} that ${all === 1 ? 'goes' : 'go'} for good`,
      names: [],
    },
  ];
}
