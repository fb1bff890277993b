import { type Criticality, criticalities } from '../ciClass.ts';

export const policySections = ['services', 'plan', 'surroundings', 'levels', 'approvals'] as const;
export type PolicySection = (typeof policySections)[number];

/** One thing that an organisation can decide about its changes. */
export interface PolicySetting<Value = unknown> {
  readonly kind: 'POINTS' | 'SHARE' | 'COUNT' | 'HOURS' | 'AMOUNT' | 'LEVEL' | 'SWITCH';
  readonly section: PolicySection;
  readonly label: string;
  /** What holds where nobody says otherwise. */
  readonly builtIn: Value;
  /** Of numbers. */
  readonly least: number;
  readonly most: number;
}

type In = readonly [section: PolicySection, label: string];
const points = (builtIn: number, ...[section, label]: In): PolicySetting<number> => ({
  ...{ kind: 'POINTS', section, label, builtIn, least: 0, most: 100 },
});
const share = (builtIn: number, ...[section, label]: In): PolicySetting<number> => ({
  ...{ kind: 'SHARE', section, label, builtIn, least: 0, most: 1 },
});
const people = (builtIn: number, ...[section, label]: In): PolicySetting<number> => ({
  ...{ kind: 'COUNT', section, label, builtIn, least: 1, most: 20 },
});
const hours = (builtIn: number, ...[section, label]: In): PolicySetting<number> => ({
  ...{ kind: 'HOURS', section, label, builtIn, least: 1, most: 720 },
});
/** Of money, in the currency of the installation. */
const amount = (builtIn: number, ...[section, label]: In): PolicySetting<number> => ({
  ...{ kind: 'AMOUNT', section, label, builtIn, least: 0, most: 1e12 },
});
const level = (builtIn: Criticality, ...[section, label]: In): PolicySetting<Criticality> => ({
  ...{ kind: 'LEVEL', section, label, builtIn, least: 0, most: 0 },
});
const switched = (builtIn: boolean, ...[section, label]: In): PolicySetting<boolean> => ({
  ...{ kind: 'SWITCH', section, label, builtIn, least: 0, most: 0 },
});

/**
 * All that can be decided about changes: how many points each reason for concern gives (a change has at most 100), from
 * how many on it has a level, and who has a say.
 */
export const policySettings = Object.freeze({
  criticalDown: points(30, 'services', 'A critical service that goes down'),
  highDown: points(15, 'services', 'One of high criticality that goes down'),
  mediumDown: points(8, 'services', 'One of medium criticality that goes down'),
  lowDown: points(4, 'services', 'One of low criticality that goes down'),
  unratedDown: points(6, 'services', 'One that nobody has rated that goes down'),
  shareDegraded: share(0.5, 'services', 'Share of these points for one that degrades'),
  shareAtRisk: share(0.15, 'services', 'Share of these points for one at risk'),
  mostServices: points(60, 'services', 'At most, for all services'),
  redundancyLost: points(3, 'services', 'A service left without redundancy'),
  mostRedundancyLost: points(15, 'services', 'At most, for redundancy'),
  capacityShort: points(8, 'services', 'One that stays up with less than it needs at its busiest'),
  mostCapacityShort: points(24, 'services', 'At most, for capacity'),
  noBackOut: points(15, 'plan', 'Nothing said of how to back out'),
  noTest: points(5, 'plan', 'Nothing said of how it is tested'),
  emergency: points(15, 'plan', 'An emergency'),
  costStated: switched(false, 'plan', 'It states its cost before it is submitted'),
  costStatedFrom: level('LOW', 'plan', 'The cost is stated from this risk on'),
  singlePoint: points(5, 'surroundings', 'A single point of failure that it acts on'),
  mostSinglePoints: points(15, 'surroundings', 'At most, for single points of failure'),
  control: points(5, 'surroundings', 'What it acts on protects, monitors or backs up others'),
  mostControls: points(15, 'surroundings', 'At most, for controls'),
  staleEvidence: points(15, 'surroundings', 'All that the analysis rests on is stale; a part gives its part'),
  conflict: points(8, 'surroundings', 'Another change in its way'),
  fatalConflict: points(25, 'surroundings', 'Another change with which it is fatal'),
  mostConflicts: points(35, 'surroundings', 'At most, for conflicts'),
  failureHistory: points(
    15,
    'surroundings',
    'All changes of the same within a year failed; a part gives its part',
  ),
  freeze: points(20, 'surroundings', 'A freeze in its window'),
  supplierOutage: points(15, 'surroundings', 'A supplier’s outage in its way'),
  outsideMaintenance: points(10, 'surroundings', 'Outside the times agreed for what it takes down'),
  levelMedium: points(20, 'levels', 'Medium from'),
  levelHigh: points(45, 'levels', 'High from'),
  levelCritical: points(70, 'levels', 'Critical from'),
  serviceOwners: switched(true, 'approvals', 'Owners of services that go down or degrade say yes'),
  ciOwners: switched(true, 'approvals', 'Owners of what is acted on say yes'),
  boardFrom: level('HIGH', 'approvals', 'Change managers say yes from this risk on'),
  boardMembers: people(1, 'approvals', 'How many change managers then'),
  boardFromCost: amount(0, 'approvals', 'Change managers say yes from this cost on; 0 for never'),
  lateApprovalHours: hours(72, 'approvals', 'Hours after its start for what an emergency skipped'),
});

export type PolicySettingName = keyof typeof policySettings;
export const policySettingNames = Object.keys(policySettings) as PolicySettingName[];

/** What is decided about changes. */
export type ChangePolicy = {
  readonly [Name in PolicySettingName]: (typeof policySettings)[Name]['builtIn'];
};

/** What a file or the app decides; the rest is as the layer under it says. */
export type ChangePolicyLayer = Partial<ChangePolicy>;

/** What holds where nobody says otherwise. */
// The keys and values are those of the settings.
export const builtInChangePolicy = Object.freeze(
  Object.fromEntries(Object.entries(policySettings).map(([name, { builtIn }]) => [name, builtIn])),
) as ChangePolicy;

/** The built-in policy with others laid over it, the last one on top. */
export const policyOf = (...layers: readonly ChangePolicyLayer[]): ChangePolicy =>
  Object.assign({}, builtInChangePolicy, ...layers);

/** The level of so many points. */
export function riskLevel(points: number, policy: ChangePolicy): Criticality {
  if (points >= policy.levelCritical) return 'CRITICAL';
  if (points >= policy.levelHigh) return 'HIGH';
  return points >= policy.levelMedium ? 'MEDIUM' : 'LOW';
}

/** Whether a change of this risk states its cost before it is submitted. */
export const needsCost = (risk: Criticality, { costStated, costStatedFrom }: ChangePolicy): boolean =>
  costStated && criticalities.indexOf(risk) >= criticalities.indexOf(costStatedFrom);

/** Whether a risk is one on which change managers have a say as well. */
export const needsBoard = (risk: Criticality, { boardFrom }: ChangePolicy): boolean =>
  criticalities.indexOf(risk) >= criticalities.indexOf(boardFrom);
