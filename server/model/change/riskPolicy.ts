import type { Criticality } from '../ciClass.ts';

/** How many points each reason for concern gives a change; a change has at most 100. */
export interface RiskPolicy {
  /** For each service that goes DOWN, by how critical it is; DEGRADED and AT_RISK give a share of it. */
  readonly service: Readonly<Record<Criticality | 'UNRATED', number>>;
  readonly shareDegraded: number;
  readonly shareAtRisk: number;
  readonly mostServices: number;
  /** For each service that is left without redundancy. */
  readonly redundancyLost: number;
  readonly mostRedundancyLost: number;
  /** Where all that the analysis rests on is stale; a part of it gives that part. */
  readonly staleEvidence: number;
  /** For each other change in its way, and for one with which it is fatal. */
  readonly conflict: number;
  readonly fatalConflict: number;
  readonly mostConflicts: number;
  readonly noBackOut: number;
  readonly noTest: number;
  /** Where all earlier changes of the same CIs failed; a part of them gives that part. */
  readonly failureHistory: number;
  readonly emergency: number;
  readonly freeze: number;
  /** For each supplier's outage in its way, and where it takes down what is agreed to be worked on at other times. */
  readonly supplierOutage: number;
  readonly outsideMaintenance: number;
  /** Points from which a change has a level; below all of them it is LOW. */
  readonly levels: Readonly<Record<'MEDIUM' | 'HIGH' | 'CRITICAL', number>>;
  /** The level from which change managers have a say as well. */
  readonly boardFrom: Criticality;
}

/** What holds where nobody says otherwise. */
export const builtInRiskPolicy: RiskPolicy = Object.freeze({
  service: { CRITICAL: 30, HIGH: 15, MEDIUM: 8, LOW: 4, UNRATED: 6 },
  shareDegraded: 0.5,
  shareAtRisk: 0.15,
  mostServices: 60,
  redundancyLost: 3,
  mostRedundancyLost: 15,
  staleEvidence: 15,
  conflict: 8,
  fatalConflict: 25,
  mostConflicts: 35,
  noBackOut: 15,
  noTest: 5,
  failureHistory: 15,
  emergency: 15,
  freeze: 20,
  supplierOutage: 15,
  outsideMaintenance: 10,
  levels: { MEDIUM: 20, HIGH: 45, CRITICAL: 70 },
  boardFrom: 'HIGH',
});

/** The level of so many points. */
export function riskLevel(points: number, { levels }: RiskPolicy): Criticality {
  if (points >= levels.CRITICAL) return 'CRITICAL';
  if (points >= levels.HIGH) return 'HIGH';
  return points >= levels.MEDIUM ? 'MEDIUM' : 'LOW';
}
