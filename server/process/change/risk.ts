import type { Evidence } from '../../impact/answer/answer.ts';
import type { HitServices } from '../../impact/answer/hitServices.ts';
import type { ImpactState } from '../../impact/states.ts';
import { type ChangePolicy, riskLevel } from '../../model/change/changePolicy.ts';
import type { Criticality } from '../../model/ciClass.ts';
import type { Calendar } from './calendar.ts';
import { type CapacityEffect, percent, shortOf } from './capacityEffect.ts';
import type { Change, Outcome } from './change.ts';
import type { ChangeConflict } from './conflicts.ts';
import type { Control } from './controls.ts';
import { counted, firstOf } from './words.ts';

export interface RiskFactor {
  readonly name: string;
  /** Points. */
  readonly score: number;
  /** A sentence. */
  readonly because: string;
}

export interface Risk {
  readonly level: Criticality;
  /** 0 to 100 */
  readonly score: number;
  readonly factors: readonly RiskFactor[];
}

/** What a change's risk is made of. */
export interface RiskFacts {
  readonly change: Change;
  readonly services: HitServices;
  readonly evidence: Evidence;
  readonly conflicts: readonly ChangeConflict[];
  readonly calendar: Calendar;
  /** How earlier changes of the same CIs ended. */
  readonly history: readonly Outcome[];
  /** What it acts on whose lone loss takes services down; null where the estate is too much of a knot to know. */
  readonly singlePoints: readonly SinglePoint[] | null;
  readonly controls: readonly Control[];
  readonly capacityEffect: CapacityEffect;
}

/** A CI whose lone loss takes services down, and how many. */
export interface SinglePoint {
  readonly name: string;
  readonly services: number;
}

type Factor = (facts: RiskFacts, policy: ChangePolicy) => RiskFactor;

/** All factors, also those that give nothing: that nothing stands against a change is worth reading, too. */
const factors: readonly Factor[] = [
  servicesHit,
  redundancyLeft,
  capacityLeft,
  singlePointsTouched,
  controlsTouched,
  staleEvidence,
  conflicts,
  backOut,
  emergency,
  freeze,
  agreedTimes,
  history,
];

/** How risky a change is, and why: the sum of its factors, at most 100. */
export function riskOf(facts: RiskFacts, policy: ChangePolicy): Risk {
  const found = factors.map((factor) => factor(facts, policy));
  const score = Math.min(100, rounded(sum(found.map((factor) => factor.score))));
  return { level: riskLevel(score, policy), score, factors: found };
}

const rounded = (points: number) => Math.round(points * 10) / 10;
const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
const inState = ({ parts }: HitServices, wanted: ImpactState) =>
  parts.filter(({ state }) => state === wanted);
const countIn = (services: HitServices, state: ImpactState) =>
  sum(inState(services, state).map(({ count }) => count));

const whenDown = {
  CRITICAL: 'criticalDown',
  HIGH: 'highDown',
  MEDIUM: 'mediumDown',
  LOW: 'lowDown',
  UNRATED: 'unratedDown',
} as const;

function servicesHit({ services }: RiskFacts, policy: ChangePolicy): RiskFactor {
  const shares = { UNAFFECTED: 0, AT_RISK: policy.shareAtRisk, DEGRADED: policy.shareDegraded, DOWN: 1 };
  const points = sum(
    services.parts.map(
      ({ count, criticality, state }) => count * policy[whenDown[criticality ?? 'UNRATED']] * shares[state],
    ),
  );
  const critical = sum(
    services.parts.map(({ count, criticality }) => (criticality === 'CRITICAL' ? count : 0)),
  );
  const [down, degraded, atRisk] = (['DOWN', 'DEGRADED', 'AT_RISK'] as const).map((state) =>
    countIn(services, state),
  ) as [number, number, number];
  const because =
    services.count === 0
      ? 'No service is hit.'
      : `${counted(down, 'service')} ${down === 1 ? 'goes' : 'go'} down, ${degraded} ${degraded === 1 ? 'degrades' : 'degrade'}, ${atRisk} ${atRisk === 1 ? 'comes' : 'come'} to be at risk; ${critical} of them ${critical === 1 ? 'is' : 'are'} critical.`;
  return { name: 'services', score: rounded(Math.min(policy.mostServices, points)), because };
}

function redundancyLeft({ services }: RiskFacts, policy: ChangePolicy): RiskFactor {
  const left = countIn(services, 'AT_RISK');
  const names = inState(services, 'AT_RISK')
    .flatMap(({ first }) => first.map(({ name }) => name))
    .slice(0, 3);
  return {
    name: 'redundancy',
    score: rounded(Math.min(policy.mostRedundancyLost, left * policy.redundancyLost)),
    because:
      left === 0
        ? 'No service that stays up is left without redundancy.'
        : `${counted(left, 'service')} would not survive another loss meanwhile: ${names.join(', ')}${left > names.length ? ', …' : ''}.`,
  };
}

/** What goes down is counted among the services; this is what stays up and cannot carry its load. */
function capacityLeft({ capacityEffect }: RiskFacts, policy: ChangePolicy): RiskFactor {
  const short = shortOf(capacityEffect);
  const list = short.map(({ ci, left, needed }) => `${ci.name} (${percent(left)} of ${percent(needed)})`);
  return {
    name: 'capacity',
    score: rounded(Math.min(policy.mostCapacityShort, short.length * policy.capacityShort)),
    because:
      short.length === 0
        ? 'Nothing that stays up is known to be left with less than it needs at its busiest.'
        : `${counted(short.length, 'CI')} that ${short.length === 1 ? 'stays' : 'stay'} up would have less than needed at the busiest: ${firstOf(list, 3)}.`,
  };
}

function singlePointsTouched({ singlePoints: touched }: RiskFacts, policy: ChangePolicy): RiskFactor {
  const name = 'single points of failure';
  if (touched === null)
    return { name, score: 0, because: 'Whether it acts on single points of failure is not known.' };
  const list = touched.map(({ name: point, services }) => `${point} (${counted(services, 'service')})`);
  return {
    name,
    score: rounded(Math.min(policy.mostSinglePoints, touched.length * policy.singlePoint)),
    because:
      touched.length === 0
        ? 'Nothing that it acts on takes a service down alone.'
        : `It acts on ${counted(touched.length, 'CI')} whose loss alone takes services down: ${firstOf(list)}.`,
  };
}

function controlsTouched({ controls }: RiskFacts, policy: ChangePolicy): RiskFactor {
  const list = controls.map(({ name, protects, monitors, backsUp }) => {
    const deeds = [
      protects > 0 && `protects ${protects}`,
      monitors > 0 && `monitors ${monitors}`,
      backsUp > 0 && `backs up ${backsUp}`,
    ];
    return `${name} ${deeds.filter(Boolean).join(', ')}`;
  });
  return {
    name: 'controls',
    score: rounded(Math.min(policy.mostControls, controls.length * policy.control)),
    because:
      controls.length === 0
        ? 'Nothing that it acts on protects, monitors or backs up others.'
        : `It acts on what others rely on for their protection: ${firstOf(list)}.`,
  };
}

function staleEvidence({ evidence: restsOn }: RiskFacts, policy: ChangePolicy): RiskFactor {
  const { evidence, staleEvidence: stale } = restsOn;
  return {
    name: 'stale evidence',
    score: evidence === 0 ? 0 : rounded((policy.staleEvidence * stale) / evidence),
    because:
      stale === 0
        ? 'All that the analysis rests on was seen lately.'
        : `${stale} of the ${evidence} relationships and groups that the analysis rests on ${stale === 1 ? 'was' : 'were'} not seen lately.`,
  };
}

function conflicts({ conflicts: found }: RiskFacts, policy: ChangePolicy): RiskFactor {
  const fatal = found.filter(({ fatalTogether }) => fatalTogether.length > 0);
  const points = found.length * policy.conflict + fatal.length * (policy.fatalConflict - policy.conflict);
  return {
    name: 'conflicts',
    score: Math.min(policy.mostConflicts, points),
    because: conflictSentence(
      found.map(({ with: other }) => other.number),
      fatal.length,
    ),
  };
}

/**
 * What is in a change's way, as a sentence.
 * @param numbers of the other changes
 * @param fatal with how many of them it takes down what neither does alone
 */
export function conflictSentence(numbers: readonly string[], fatal: number): string {
  const { length } = numbers;
  if (length === 0) return 'No other change is in its way.';
  const shown = `${numbers.slice(0, 3).join(', ')}${length > 3 ? ', …' : ''}`;
  const way = `${counted(length, 'other change')} ${length === 1 ? 'is' : 'are'} in its way (${shown})`;
  if (fatal === 0) return `${way}.`;
  if (length === 1) return `${way}; together they take down what neither does alone.`;
  return `${way}; with ${fatal} of them it takes down what neither does alone.`;
}

function backOut({ change }: RiskFacts, policy: ChangePolicy): RiskFactor {
  const score = (change.backOut === null ? policy.noBackOut : 0) + (change.test === null ? policy.noTest : 0);
  const missing = [change.backOut === null && 'how to back out', change.test === null && 'how it is tested'];
  return {
    name: 'back-out',
    score,
    because:
      score === 0
        ? 'It is said how it is tested and how to back out.'
        : `Nothing is said of ${missing.filter(Boolean).join(' and ')}.`,
  };
}

function emergency({ change }: RiskFacts, policy: ChangePolicy): RiskFactor {
  const urgent = change.kind === 'EMERGENCY';
  return {
    name: 'emergency',
    score: urgent ? policy.emergency : 0,
    because: urgent ? 'It is an emergency: most of its approvals come afterwards.' : 'It is no emergency.',
  };
}

function freeze({ calendar }: RiskFacts, policy: ChangePolicy): RiskFactor {
  const titles = calendar.freezes.map(({ title }) => title);
  return {
    name: 'freeze',
    score: titles.length > 0 ? policy.freeze : 0,
    because:
      titles.length > 0
        ? `Changes are frozen in its window: ${titles.join(', ')}.`
        : 'Nothing is frozen in its window.',
  };
}

function agreedTimes({ calendar }: RiskFacts, policy: ChangePolicy): RiskFactor {
  const { supplierOutages, outsideMaintenance } = calendar;
  const sentences = [
    supplierOutages.length > 0 && `In its way is work of suppliers: ${firstOf(supplierOutages)}.`,
    outsideMaintenance.length > 0 &&
      `Outside the times agreed for that it takes down or degrades ${firstOf(outsideMaintenance)}.`,
  ].filter((sentence) => sentence !== false);
  return {
    name: 'agreed times',
    score:
      supplierOutages.length * policy.supplierOutage +
      (outsideMaintenance.length > 0 ? policy.outsideMaintenance : 0),
    because:
      sentences.length > 0
        ? sentences.join(' ')
        : 'It keeps to the times that are agreed, and no supplier is in its way.',
  };
}

function history({ history: ended }: RiskFacts, policy: ChangePolicy): RiskFactor {
  const failed = ended.filter((outcome) => outcome !== 'IMPLEMENTED').length;
  return {
    name: 'history',
    score: ended.length === 0 ? 0 : rounded((policy.failureHistory * failed) / ended.length),
    because:
      ended.length === 0
        ? 'Nothing of this was changed within a year.'
        : `Of ${counted(ended.length, 'change')} of the same within a year ${failed} failed or ${failed === 1 ? 'was' : 'were'} backed out.`,
  };
}
