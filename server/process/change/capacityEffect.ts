import { mostLessened } from '../../impact/answer/hitServices.ts';
import type { HitCi, Outline } from '../../impact/answer/outline.ts';
import type { CiFigures } from './ciFigures.ts';
import type { Gap } from './gap.ts';
import { partOf } from './words.ts';

/** What is left of a CI's capacity in the window, held against what it needs at its busiest. All figures are shares. */
export interface CapacityNeed {
  readonly ci: HitCi;
  readonly left: number;
  readonly needed: number;
  /** 0 where enough is left. */
  readonly shortBy: number;
}

/** What a change does to the capacity of what it hits. */
export interface CapacityEffect {
  /** First what stays up with too little, the shortest first; then what is down; then what has enough. */
  readonly needs: readonly CapacityNeed[];
  readonly gaps: readonly Gap[];
}

/** Shares are told apart to this, as sums of them are not rounder. */
const parts = 1e6;

/** What is left of the services and other carriers that lose capacity, against what people say that they need. */
export function capacityEffectOf(outline: Outline, figures: CiFigures): CapacityEffect {
  const services = outline.services.lessened;
  const needs = [...services, ...outline.carriers.filter(({ capacity }) => capacity < 1)].flatMap((ci) => {
    const needed = figures.get(ci.ciId)?.peakLoad ?? null;
    return needed === null ? [] : [needOf(ci, needed)];
  });
  const unsaid = services.filter(({ ciId }) => (figures.get(ciId)?.peakLoad ?? null) === null);
  const gaps: Gap[] = [];
  if (unsaid.length > 0)
    gaps.push({
      text: `What is needed at the busiest is not said of ${partOf(unsaid.length, services.length, 'service')} that ${services.length === 1 ? 'loses' : 'lose'} capacity`,
      names: unsaid.map(({ name }) => name),
    });
  if (services.length === mostLessened)
    gaps.push({ text: `Only the ${mostLessened} worst services were looked at`, names: [] });
  return {
    needs: needs.sort((one, other) => rank(one) - rank(other) || other.shortBy - one.shortBy),
    gaps,
  };
}

function needOf(ci: HitCi, needed: number): CapacityNeed {
  const left = ci.capacity;
  return { ci, left, needed, shortBy: Math.max(0, Math.round((needed - left) * parts) / parts) };
}

const rank = ({ ci, shortBy }: CapacityNeed): number => (shortBy === 0 ? 2 : ci.state === 'DOWN' ? 1 : 0);

/** Those that stay up, and with less than they need. */
export const shortOf = ({ needs }: CapacityEffect): CapacityNeed[] =>
  needs.filter(({ ci, shortBy }) => ci.state !== 'DOWN' && shortBy > 0);

/** One need as a sentence. */
export function needSentence({ ci, left, needed, shortBy }: CapacityNeed): string {
  const needs = `${ci.name} needs ${percent(needed)} of its capacity at its busiest`;
  if (ci.state === 'DOWN') return `${needs}; it is down in the window, so that nothing is left.`;
  const rest = `${needs}; ${percent(left)} is left in the window`;
  return shortBy > 0 ? `${rest}: ${percent(shortBy)} too little.` : `${rest}, which is enough.`;
}

const most = new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 1 });

/** A share as people read it; what is there at all is not shown as nothing. */
export const percent = (share: number): string =>
  share > 0 && share < 0.0005 ? 'less than 0.1%' : most.format(share);
