import { type Criticality, criticalities } from './ciClass.ts';

/** What reconciliation finds that a person should look at, beside duplicates, brakes and unusable records. */
export const findingKinds = ['CONFLICT', 'MISSING', 'UNEXPLAINED_CHANGE', 'NEW'] as const;
export type FindingKind = (typeof findingKinds)[number];

/** All that comes into the inbox; of the same risk the first kind comes first. */
export const inboxKinds = ['BRAKE', 'DUPLICATE', ...findingKinds, 'QUARANTINED'] as const;
export type InboxKind = (typeof inboxKinds)[number];

export const inboxResolutions = [
  'ACCEPT',
  'REFUSE',
  'MERGE',
  'KEEP_APART',
  'LINK_CHANGE',
  'RAISE_CHANGE',
] as const;
export type InboxResolution = (typeof inboxResolutions)[number];

/** One source's word on what a finding is about. */
export interface Side {
  readonly source: string;
  readonly scope: string;
  readonly value: unknown;
  /** When it was said, ms since 1970. */
  readonly at: number;
  readonly generation: number;
  /** Whether the graph shows it. */
  readonly shown: boolean;
}

/** CIs on which so many others rest are a step riskier. */
const manyDependants = 10;

/** How much may hang on a finding: the CI's criticality, and a step more where many CIs rest on it or where it is gone. */
export function findingRisk(
  kind: FindingKind,
  { criticality, dependants }: { criticality: Criticality | null; dependants: number },
): Criticality {
  const steps =
    criticalities.indexOf(criticality ?? 'LOW') +
    (dependants >= manyDependants ? 1 : 0) +
    (kind === 'MISSING' && dependants > 0 ? 1 : 0);
  return criticalities[Math.min(steps, criticalities.length - 1)]!;
}

/** Times in ms have up to 13 digits. */
const beyondTimes = 10 ** 13;

/** By this number the inbox is in order: the riskiest first, then by kind, then the newest (also in cypher/inbox). */
export function inboxOrder(kind: InboxKind, risk: Criticality, at: number): number {
  const rank = (criticalities.length - 1 - criticalities.indexOf(risk)) * 10 + inboxKinds.indexOf(kind);
  return rank * beyondTimes + (beyondTimes - at);
}
