import { createHash } from 'node:crypto';
import type { HitCi, Outline } from '../../server/impact/answer/outline.ts';
import type { ImpactState } from '../../server/impact/states.ts';
import { builtInChangePolicy, type ChangePolicy } from '../../server/model/change/changePolicy.ts';
import type { ChangeKind } from '../../server/model/change/changeState.ts';
import type { Person } from '../../server/model/change/standing.ts';
import type { Role } from '../../server/model/principal.ts';
import { assessmentOf, type WholeAssessment } from '../../server/process/change/assessment.ts';
import { emptyCalendar } from '../../server/process/change/calendar.ts';
import type { Change } from '../../server/process/change/change.ts';
import type { CiFigures } from '../../server/process/change/ciFigures.ts';
import type { ChangeTemplate } from '../../server/process/template/template.ts';

import { hitServicesOf } from './hitServices.ts';

/** A small world for tests of the rules: four services that one array may hit, and the people around them. */
export const worldServices = ['shop', 'labs', 'wards', 'mail'] as const;
type Service = (typeof worldServices)[number];
export type States = Readonly<Record<Service, ImpactState>>;

export type Owners = Readonly<Record<Service | 'array', string>>;
export const firstOwners: Owners = {
  shop: 'alice',
  labs: 'team-b',
  wards: 'ghost',
  mail: 'rita',
  array: 'team-b',
};

const who: Readonly<Record<string, { roles: readonly Role[]; teams: readonly string[] }>> = {
  rita: { roles: ['OPERATOR'], teams: [] },
  otto: { roles: ['OPERATOR'], teams: [] },
  alice: { roles: ['VIEWER'], teams: [] },
  bob: { roles: ['VIEWER'], teams: ['team-b'] },
  ben: { roles: ['OPERATOR'], teams: ['team-b'] },
  mona: { roles: ['CHANGE_MANAGER'], teams: [] },
  ada: { roles: ['ADMIN'], teams: [] },
};
const is = (handle: string, role: Role) =>
  who[handle]!.roles.some((held) => held === role || held === 'ADMIN');

export const people: readonly Person[] = Object.keys(who).map((handle) => ({
  handle,
  operator: is(handle, 'OPERATOR'),
  changeManager: is(handle, 'CHANGE_MANAGER'),
  admin: is(handle, 'ADMIN'),
}));
export const managers = people.filter(({ changeManager }) => changeManager).map(({ handle }) => handle);
/** What the world's people and teams are called: handles are not what sentences say. */
export const nameOf = (handle: string): string =>
  handle === 'ghost' ? handle : `${handle.charAt(0).toUpperCase()}${handle.slice(1)}`;
export const membersOf = (owner: string): string[] =>
  Object.entries(who)
    .filter(([handle, { teams }]) => handle === owner || teams.includes(owner))
    .map(([handle]) => handle);

const outlined = (name: Service | 'array', state: ImpactState, owners: Owners): HitCi => ({
  ciId: name,
  name,
  class: name === 'array' ? 'StorageArray' : 'Service',
  status: 'ACTIVE',
  state,
  criticality: name === 'shop' ? 'CRITICAL' : 'MEDIUM',
  owner: owners[name],
  capacity: { UNAFFECTED: 1, AT_RISK: 1, DEGRADED: 0.5, DOWN: 0 }[state],
});

/** The services that an outage of the array hits when they are in these states. */
const servicesIn = (states: States, owners: Owners): HitCi[] =>
  worldServices
    .map((name) => outlined(name, states[name], owners))
    .filter(({ state }) => state !== 'UNAFFECTED');

/** What an outage of the array hits. */
export function outlineOf(states: States, owners: Owners): Outline {
  const services = servicesIn(states, owners);
  const none = { down: 0, degraded: 0, atRisk: 0, total: 0 };
  const down = services.filter(({ state }) => state === 'DOWN').length;
  return {
    analysis: {
      id: 'test-1',
      revision: 1,
      targets: [],
      summary: {
        ...none,
        services: { ...none, down },
        byClass: [],
        hidden: 0,
      },
    },
    digest: createHash('sha256').update(JSON.stringify(states)).digest('hex'),
    evidence: { evidence: 0, staleEvidence: 0, inferredEvidence: 0 },
    services: hitServicesOf(services),
    targets: [outlined('array', 'DOWN', owners)],
    carriers: [],
    gone: [],
  };
}

export const assessed = (
  change: Change,
  states: States,
  owners: Owners,
  policy: ChangePolicy = builtInChangePolicy,
  figures: CiFigures = new Map(),
): WholeAssessment => ({
  services: servicesIn(states, owners),
  ...assessmentOf(
    change,
    {
      outline: outlineOf(states, owners),
      conflicts: [],
      calendar: emptyCalendar,
      history: [],
      singlePoints: [],
      controls: [],
      figures,
      heldBack: null,
      directory: { membersOf, managers, nameOf },
      template: change.template === null ? undefined : template,
    },
    policy,
  ),
});

/** Mona's word on arrays, as long as nothing critical is hit. */
const template: ChangeTemplate = {
  ...{ id: 't1', title: 'Firmware', author: 'mona', classes: ['StorageArray'], mostCriticality: 'MEDIUM' },
  ...{ mostServicesDown: 1, mostImpacted: 10, withdrawnAt: null, replaces: null },
};

/** Rita's draft, of which nothing is missing. */
export const draftOf = (kind: ChangeKind, withTemplate: boolean): Change => ({
  id: 'c1',
  serial: 1,
  number: 'CHG0000001',
  version: 1,
  state: 'DRAFT',
  requester: 'rita',
  editors: ['rita'],
  openedAt: 0,
  approvals: [],
  attachments: [],
  timeline: [],
  knownDigest: null,
  outcome: null,
  approvalsDueAt: null,
  overdueAt: null,
  taskWords: [],
  startedAt: null,
  startRevision: null,
  review: null,
  asked: [],
  conflictsWith: [],
  lastAttempt: null,
  title: 'Firmware',
  kind,
  template: withTemplate ? template.id : null,
  targets: [{ ciId: 'array', action: 'OUTAGE', capacity: null, durationMinutes: null }],
  start: 0,
  end: 2_000,
  reason: 'old',
  benefit: 'support',
  implementation: 'update',
  test: 'read',
  backOut: 'the former one',
  tasks: [],
  expected: [],
  cost: null,
});
