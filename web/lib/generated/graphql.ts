/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** TEST: something is shown. AGREEMENT: those of a role agree to the roll-out. */
export type AcceptanceKind =
  | 'AGREEMENT'
  | 'TEST';

export type Action =
  | 'DECOMMISSION'
  | 'DEGRADE'
  | 'OUTAGE'
  | 'PATCH'
  | 'RESTART';

export type AgeRuleInput = {
  class?: string | null | undefined;
  retireAfterDays?: number | null | undefined;
  source?: string | null | undefined;
  staleAfterDays?: number | null | undefined;
};

/** Which state of the graph to read: exactly one of the two. Without it, the present. */
export type AsOf =
  {   at: string; revision?: never; }
  |  { at?: never;   revision: number; };

/** `date` is an ISO 8601 day or moment, `list` a list of texts, `choice` one of `choices`. */
export type AttributeType =
  | 'boolean'
  | 'choice'
  | 'date'
  | 'integer'
  | 'list'
  | 'number'
  | 'text';

/** UNTOUCHED: nothing of it was another since the roll-out began. RETURNED: it was, and is as before again. */
export type BaselineStanding =
  | 'DIFFERS'
  | 'RETURNED'
  | 'UNTOUCHED';

export type BrakeRuleInput = {
  fewestCis?: number | null | undefined;
  percent: number;
  source?: string | null | undefined;
};

/** As a whole: what it leaves out is not stated. Needs an amount; 0 says that it costs nothing. */
export type ChangeCostInput = {
  note?: string | null | undefined;
  /** From 0 on. */
  oneOff?: number | null | undefined;
  /** On top every month from then on, below zero where it saves; without what retired CIs no longer cost. */
  perMonth?: number | null | undefined;
};

/** A draft needs a title. SUBMIT needs targets, start, end, reason, benefit, implementation, test and back-out. */
export type ChangeInput = {
  backOut?: string | null | undefined;
  /** Makes an emergency or a standard change a normal one before it is submitted; kind NORMAL, the default, does not. */
  backToNormal?: boolean | null | undefined;
  benefit?: string | null | undefined;
  /** What it costs by itself, beside the downtime that is reckoned; null takes it back. */
  cost?: ChangeCostInput | null | undefined;
  end?: string | null | undefined;
  expected?: Array<ExpectedChangeInput> | null | undefined;
  implementation?: string | null | undefined;
  kind?: ChangeKind | null | undefined;
  reason?: string | null | undefined;
  start?: string | null | undefined;
  targets?: Array<Target> | null | undefined;
  tasks?: Array<ChangeTaskInput> | null | undefined;
  template?: string | null | undefined;
  test?: string | null | undefined;
  title: string;
};

export type ChangeKind =
  | 'EMERGENCY'
  | 'NORMAL'
  | 'STANDARD';

export type ChangePolicySettingInput = {
  name: ChangePolicySettingName;
  value: unknown;
};

export type ChangePolicySettingName =
  | 'boardFrom'
  | 'boardFromCost'
  | 'boardMembers'
  | 'capacityShort'
  | 'ciOwners'
  | 'conflict'
  | 'control'
  | 'costStated'
  | 'costStatedFrom'
  | 'criticalDown'
  | 'emergency'
  | 'failureHistory'
  | 'fatalConflict'
  | 'freeze'
  | 'highDown'
  | 'lateApprovalHours'
  | 'levelCritical'
  | 'levelHigh'
  | 'levelMedium'
  | 'lowDown'
  | 'mediumDown'
  | 'mostCapacityShort'
  | 'mostConflicts'
  | 'mostControls'
  | 'mostRedundancyLost'
  | 'mostServices'
  | 'mostSinglePoints'
  | 'noBackOut'
  | 'noTest'
  | 'outsideMaintenance'
  | 'redundancyLost'
  | 'serviceOwners'
  | 'shareAtRisk'
  | 'shareDegraded'
  | 'singlePoint'
  | 'staleEvidence'
  | 'supplierOutage'
  | 'unratedDown';

export type ChangeState =
  | 'APPROVED'
  | 'ASSESSED'
  | 'BACKED_OUT'
  | 'CANCELLED'
  | 'CLOSED'
  | 'DRAFT'
  | 'FAILED'
  | 'IMPLEMENTED'
  | 'IN_PROGRESS'
  | 'REJECTED'
  | 'REVIEWED'
  | 'SCHEDULED'
  | 'SUBMITTED';

export type ChangeStep =
  | 'APPROVE'
  | 'ASSESS'
  | 'BACK_OUT'
  | 'CANCEL'
  | 'CLOSE'
  | 'FAIL'
  | 'IMPLEMENT'
  | 'REJECT'
  | 'REVIEW'
  | 'SCHEDULE'
  | 'START'
  | 'SUBMIT';

/** With `id`: one of the tasks that are there. */
export type ChangeTaskInput = {
  id?: string | null | undefined;
  title: string;
  /** A handle of a person or a team. */
  who?: string | null | undefined;
};

export type ChangeTemplateInput = {
  classes: Array<string>;
  mostCriticality?: Criticality | null | undefined;
  mostImpacted?: number;
  mostServicesDown?: number;
  title: string;
};

export type CiFamily =
  | 'hardware'
  | 'network'
  | 'organisation'
  | 'platform'
  | 'service'
  | 'software';

/** Without status: all but RETIRED. */
export type CiFilter = {
  classes?: Array<string> | null | undefined;
  criticality?: Array<Criticality> | null | undefined;
  key?: string | null | undefined;
  /** Attributes, and types of relationships that begin at a CI, of which it has none. */
  lacks?: Array<string> | null | undefined;
  owner?: string | null | undefined;
  source?: string | null | undefined;
  status?: Array<CiStatus> | null | undefined;
  text?: string | null | undefined;
  /** Nobody has named it within its class's time. Of the present alone. */
  unseen?: boolean | null | undefined;
};

export type CiInput = {
  attributes?: unknown;
  class: string;
  name: string;
  redundancy?: Array<RedundancyInput> | null | undefined;
};

export type CiStatus =
  | 'ACTIVE'
  | 'PLANNED'
  | 'RETIRED'
  | 'STALE';

export type Confidence =
  | 'DECLARED'
  | 'INFERRED'
  | 'OBSERVED';

export type Criticality =
  | 'CRITICAL'
  | 'HIGH'
  | 'LOW'
  | 'MEDIUM';

export type Decision =
  | 'NO'
  | 'YES';

export type DefinitiveMediumInput = {
  location: string;
  name: string;
  /** 64 hexadecimal digits, `sha256:` before them or not. */
  sha256: string;
  version: string;
};

export type DeliveryState =
  | 'DELIVERED'
  | 'GIVEN_UP'
  | 'WAITING';

export type DeliveryWay =
  | 'MAIL'
  | 'WEBHOOK';

/** Handles: `deputy` stands in for `of`, a person or a team. `from` absent: from now on; `until` absent: until it is ended. */
export type DeputyInput = {
  deputy: string;
  from?: string | null | undefined;
  of: string;
  reason?: string | null | undefined;
  until?: string | null | undefined;
};

export type Direction =
  | 'BOTH'
  | 'DEPENDENCIES'
  | 'DEPENDENTS';

/** CREATED: class and name of a CI that comes. RETIRED: ciId. CHANGED: ciId, attribute and value; without a value any is as planned. RELATED, UNRELATED: ciId, type and to. */
export type ExpectedChangeInput = {
  attribute?: string | null | undefined;
  ciId?: string | null | undefined;
  class?: string | null | undefined;
  kind: GraphChangeKind;
  name?: string | null | undefined;
  to?: string | null | undefined;
  type?: string | null | undefined;
  value?: unknown;
};

/** OTHERWISE: it changed, to another value. */
export type ExpectedState =
  | 'AS_PLANNED'
  | 'NOT_SEEN'
  | 'OTHERWISE';

export type GraphChangeKind =
  | 'CHANGED'
  | 'CREATED'
  | 'RELATED'
  | 'RETIRED'
  | 'UNRELATED';

export type GroupMode =
  | 'SHARED'
  | 'STANDBY';

/** Whether what was found in a place is what was declared. UNKNOWN: no hash was found yet. */
export type HashVerdict =
  | 'DIFFERENT'
  | 'EQUAL'
  | 'UNKNOWN';

export type HitInput = {
  ciId: string;
  state: HitState;
};

export type HitSource =
  | 'GRAPH'
  | 'REVIEWER';

export type HitState =
  | 'DEGRADED'
  | 'DOWN';

/** Newly hit, hit worse, hit less, or hit no longer. */
export type ImpactDifferenceKind =
  | 'BETTER'
  | 'GONE'
  | 'NEW'
  | 'WORSE';

export type ImpactState =
  | 'AT_RISK'
  | 'DEGRADED'
  | 'DOWN'
  | 'UNAFFECTED';

export type InboxKind =
  | 'BRAKE'
  | 'CONFLICT'
  | 'DUPLICATE'
  | 'MISSING'
  | 'NEW'
  | 'QUARANTINED'
  | 'UNEXPLAINED_CHANGE';

export type InboxResolution =
  | 'ACCEPT'
  | 'KEEP_APART'
  | 'LINK_CHANGE'
  | 'MERGE'
  | 'RAISE_CHANGE'
  | 'REFUSE';

/** Which of the items: what is absent does not matter. */
export type InboxRule = {
  /** An attribute's name or a relationship's type. */
  attribute?: string | null | undefined;
  class?: string | null | undefined;
  kinds?: Array<InboxKind> | null | undefined;
  risks?: Array<Criticality> | null | undefined;
  /** The source that brought it up; of a conflict the one whose value shows. */
  source?: string | null | undefined;
};

/** `handle` is new; `teams` are handles of teams. */
export type InvitationInput = {
  handle: string;
  name?: string | null | undefined;
  roles: Array<Role>;
  teams?: Array<string> | null | undefined;
};

export type LateApprovals =
  | 'DUE'
  | 'OVERDUE';

/** How a text leads to a CI: it is its id, a key of the import, or its name. */
export type Meaning =
  | 'ID'
  | 'KEY'
  | 'NAME';

export type NoticeEvent =
  | 'APPROVALS_OVERDUE'
  | 'APPROVAL_LAPSED'
  | 'APPROVAL_WANTED'
  | 'CONFLICT_FOUND'
  | 'FAILED'
  | 'STARTED';

export type Period = {
  from: string;
  to: string;
};

/** The whole of what the app decides; what it leaves out is as the policy file or the program has it. */
export type PolicyInput = {
  ages?: Array<AgeRuleInput> | null | undefined;
  brakes?: Array<BrakeRuleInput> | null | undefined;
  historyDays?: number | null | undefined;
  precedence?: Array<PrecedenceRuleInput> | null | undefined;
  retiredDays?: number | null | undefined;
};

/** Where a rule comes from; the first goes before the others. */
export type PolicyLayer =
  | 'APP'
  | 'BUILT_IN'
  | 'POLICY_FILE';

export type PrecedenceRuleInput = {
  attribute?: string | null | undefined;
  class?: string | null | undefined;
  sources: Array<string>;
};

export type RedundancyInput = {
  group: string;
  /** Total weight, or a percentage of it, that must stay up. */
  minUp: string;
  mode?: GroupMode | null | undefined;
};

/** It points from the dependent to what it needs. */
export type RelationshipInput = {
  from: string;
  group?: string | null | undefined;
  strength?: Strength | null | undefined;
  to: string;
  type: string;
  weight?: number | null | undefined;
};

/** CHANGES: implemented, and nothing went wrong. TESTS: signed off. WAVES: done. HASHES: places where what was deployed is what was declared. */
export type ReleaseMeasureName =
  | 'CHANGES'
  | 'HASHES'
  | 'TESTS'
  | 'WAVES';

export type ReleasePolicyInput = {
  link?: string | null | undefined;
  name: string;
  version: string;
};

export type ReleaseState =
  | 'APPROVED'
  | 'BACKED_OUT'
  | 'CANCELLED'
  | 'CLOSED'
  | 'DEPLOYING'
  | 'FAILED'
  | 'PLANNED'
  | 'RELEASED';

export type ReleaseStep =
  | 'BACK_OUT'
  | 'CANCEL'
  | 'CLOSE'
  | 'DEPLOY'
  | 'FAIL'
  | 'GO'
  | 'NO_GO'
  | 'RELEASE';

export type ReleaseWaveInput = {
  changeIds: Array<string>;
};

/** WAITING: nothing of it has begun. DONE: all of it is implemented. */
export type ReleaseWaveState =
  | 'DONE'
  | 'UNDER_WAY'
  | 'WAITING'
  | 'WENT_WRONG';

/** How a change went. Without `hits` nothing is said of what it hit; an empty list says: nothing. */
export type ReviewInput = {
  hits?: Array<HitInput> | null | undefined;
  lessons?: string | null | undefined;
  /** The CIs that were looked at; absent: all that was predicted. */
  looked?: Array<string> | null | undefined;
  success: boolean;
};

export type Role =
  | 'ADMIN'
  | 'AGENT'
  | 'AUDITOR'
  | 'CHANGE_MANAGER'
  | 'OPERATOR'
  | 'PROBLEM_ANALYST'
  | 'RELEASE_MANAGER'
  | 'VIEWER';

export type ScanMode =
  | 'DELTA'
  | 'FULL'
  | 'PARTIAL';

export type ScanState =
  | 'HELD'
  | 'PUBLISHED'
  | 'REFUSED'
  | 'STAGING'
  | 'UNDONE';

export type SignInWay =
  | 'DEMO'
  | 'INVITATION'
  | 'OIDC'
  | 'PASSWORD'
  | 'WELCOME';

export type Strength =
  | 'HARD'
  | 'NONE'
  | 'SOFT';

/** One acted-on CI. */
export type Target = {
  action?: Action | null | undefined;
  /** 0 to 1; for DEGRADE, where it is 0.5 when left out. */
  capacity?: number | null | undefined;
  ciId: string;
  /** For RESTART. */
  durationMinutes?: number | null | undefined;
};

export type TaskState =
  | 'DONE'
  | 'LEFT_OUT'
  | 'OPEN';

export type Verdict =
  | 'CONFIRMED'
  | 'PROBABLE'
  | 'UNVERIFIED';

export type WindowInput = {
  /** What it is about; none: everything. */
  ciIds: Array<string>;
  end: string;
  kind: WindowKind;
  /** RFC 5545, as FREQ=WEEKLY;BYDAY=SU. */
  rule?: string | null | undefined;
  start: string;
  timeZone?: string | null | undefined;
  title: string;
};

export type WindowKind =
  | 'FREEZE'
  | 'MAINTENANCE'
  | 'SUPPLIER_OUTAGE';

export type OwnAccountQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnAccountQuery = { me: { account: { hasPassword: boolean } | null } | null };

export type BlastRadiusQueryVariables = Exact<{
  targets: Array<Target> | Target;
}>;


export type BlastRadiusQuery = { impact: { revision: number, digest: string, targets: Array<{ action: Action, capacity: number | null, durationMinutes: number | null, owner: string | null, ci: { id: string, name: string, class: string, status: CiStatus, owner: string | null, criticality: Criticality | null, lastSeenAt: string | null } | null }>, summary: { down: number, degraded: number, atRisk: number, evidence: number, staleEvidence: number, inferredEvidence: number, hidden: number, services: { down: number, degraded: number, atRisk: number, total: number }, byClass: Array<{ class: string, state: ImpactState, count: number }>, byDistance: Array<{ distance: number, class: string, state: ImpactState, count: number, andFarther: boolean }> }, coverage: { direct: number, withoutCount: number, because: string | null, without: Array<{ id: string, name: string }> }, services: { totalCount: number, edges: Array<{ node: { owner: string | null, state: ImpactState, capacity: number, redundancyLost: boolean, durationMinutes: number | null, distance: number | null, verdict: Verdict | null, because: string, ci: { id: string, name: string, class: string, owner: string | null, criticality: Criticality | null, status: CiStatus, lastSeenAt: string | null, attributes: unknown } | null, group: { group: string, mode: GroupMode, implied: boolean, needed: number, total: number, up: number, members: Array<{ weight: number, state: ImpactState, owner: string | null, ci: { id: string, name: string, class: string } | null }> } | null, chain: Array<{ state: ImpactState, owner: string | null, ci: { id: string, name: string, class: string } | null, via: { id: string, type: string, group: string | null, weight: number, confidence: Confidence, sources: Array<string>, lastSeenAt: string | null, from: { id: string, name: string }, to: { id: string, name: string } } | null }> } }> } } | null, services: { totalCount: number } | null };

export type DrawnImpactQueryVariables = Exact<{
  targets: Array<Target> | Target;
}>;


export type DrawnImpactQuery = { impact: { impacted: { totalCount: number, edges: Array<{ node: { state: ImpactState, distance: number | null, because: string, owner: string | null, ci: { id: string, name: string, class: string } | null, group: { group: string, implied: boolean, needed: number, total: number, up: number, members: Array<{ state: ImpactState, ci: { id: string } | null }> } | null, chain: Array<{ state: ImpactState, owner: string | null, ci: { id: string, name: string, class: string } | null, via: { id: string, type: string, confidence: Confidence, sources: Array<string>, lastSeenAt: string | null, from: { id: string, name: string }, to: { id: string, name: string } } | null }> } }> } } | null };

export type GroupOfImpactQueryVariables = Exact<{
  targets: Array<Target> | Target;
  states?: Array<ImpactState> | ImpactState | null | undefined;
  classes?: Array<string> | string | null | undefined;
  depth?: number | null | undefined;
  beyond?: number | null | undefined;
  first: number;
}>;


export type GroupOfImpactQuery = { impact: { impacted: { edges: Array<{ node: { state: ImpactState, distance: number | null, because: string, owner: string | null, ci: { id: string, name: string, class: string } | null, group: { group: string, implied: boolean, needed: number, total: number, up: number, members: Array<{ state: ImpactState, ci: { id: string } | null }> } | null, chain: Array<{ state: ImpactState, owner: string | null, ci: { id: string, name: string, class: string } | null, via: { id: string, type: string, confidence: Confidence, sources: Array<string>, lastSeenAt: string | null, from: { id: string, name: string }, to: { id: string, name: string } } | null }> } }> } } | null };

export type ImpactedPageQueryVariables = Exact<{
  targets: Array<Target> | Target;
  asOf?: AsOf | null | undefined;
  states?: Array<ImpactState> | ImpactState | null | undefined;
  classes?: Array<string> | string | null | undefined;
  depth?: number | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ImpactedPageQuery = { impact: { impacted: { totalCount: number, cut: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { owner: string | null, state: ImpactState, capacity: number, redundancyLost: boolean, durationMinutes: number | null, distance: number | null, verdict: Verdict | null, because: string, ci: { id: string, name: string, class: string, owner: string | null, criticality: Criticality | null, status: CiStatus, lastSeenAt: string | null } | null } }> } } | null };

export type ImpactOnQueryVariables = Exact<{
  targets: Array<Target> | Target;
  id: string;
}>;


export type ImpactOnQuery = { impact: { on: { owner: string | null, state: ImpactState, capacity: number, redundancyLost: boolean, durationMinutes: number | null, distance: number | null, verdict: Verdict | null, because: string, ci: { id: string, name: string, class: string, owner: string | null, criticality: Criticality | null, status: CiStatus, lastSeenAt: string | null } | null, group: { group: string, mode: GroupMode, implied: boolean, needed: number, total: number, up: number, members: Array<{ weight: number, state: ImpactState, owner: string | null, ci: { id: string, name: string, class: string } | null }> } | null, chain: Array<{ state: ImpactState, owner: string | null, ci: { id: string, name: string, class: string } | null, via: { id: string, type: string, group: string | null, weight: number, confidence: Confidence, sources: Array<string>, lastSeenAt: string | null, from: { id: string, name: string }, to: { id: string, name: string } } | null }> } | null } | null };

export type ImpactWaysQueryVariables = Exact<{
  targets: Array<Target> | Target;
  id: string;
}>;


export type ImpactWaysQuery = { impact: { ways: Array<{ chain: Array<{ state: ImpactState, owner: string | null, ci: { id: string, name: string, class: string } | null, via: { id: string, type: string, group: string | null, weight: number, confidence: Confidence, sources: Array<string>, lastSeenAt: string | null, from: { id: string, name: string }, to: { id: string, name: string } } | null }> }> } | null };

export type DanglingQueryVariables = Exact<{
  targets: Array<Target> | Target;
}>;


export type DanglingQuery = { impact: { dangling: { totalCount: number, edges: Array<{ node: { id: string, type: string, confidence: Confidence, sources: Array<string>, lastSeenAt: string | null, from: { id: string, name: string, class: string }, to: { id: string, name: string, class: string } } }> } } | null };

export type ComparedImpactQueryVariables = Exact<{
  targets: Array<Target> | Target;
  from: AsOf;
  to?: AsOf | null | undefined;
  after?: string | null | undefined;
}>;


export type ComparedImpactQuery = { impactDiff: { from: number, to: number, before: { digest: string, summary: { down: number, degraded: number, atRisk: number, services: { down: number, degraded: number, atRisk: number, total: number } } } | null, after: { digest: string, summary: { down: number, degraded: number, atRisk: number, services: { down: number, degraded: number, atRisk: number, total: number } } } | null, counts: { new: number, worse: number, better: number, gone: number }, differences: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, node: { kind: ImpactDifferenceKind, owner: string | null, throughCut: number, throughHidden: number, ci: { id: string, name: string, class: string, owner: string | null } | null, before: { state: ImpactState, capacity: number, because: string } | null, after: { state: ImpactState, capacity: number, because: string } | null, through: Array<{ revision: { number: number, at: string, actor: string } | null, change: { kind: GraphChangeKind, attribute: string | null, before: unknown, after: unknown, ci: { id: string, name: string, class: string }, relationship: { type: string, from: { id: string, name: string, class: string }, to: { id: string, name: string, class: string } } | null } }> } }> } } | null };

export type ImpactInWindowQueryVariables = Exact<{
  targets: Array<Target> | Target;
  period: Period;
}>;


export type ImpactInWindowQuery = { impact: { digest: string, targets: Array<{ origin: string, ci: { id: string, name: string, class: string } | null }>, summary: { down: number, degraded: number, atRisk: number, services: { down: number, degraded: number, atRisk: number, total: number } }, coverage: { because: string | null }, services: { totalCount: number, edges: Array<{ node: { owner: string | null, state: ImpactState, capacity: number, because: string, ci: { id: string, name: string, class: string, owner: string | null } | null } }> } } | null };

export type BlastRadiusChangeQueryVariables = Exact<{
  id: string;
}>;


export type BlastRadiusChangeQuery = { change: { id: string, number: string, title: string, start: string | null, end: string | null, approvals: Array<{ by: string, decision: Decision, at: string, revision: number, valid: boolean }> } | null };

export type PolicyOnChangesQueryVariables = Exact<{ [key: string]: never; }>;


export type PolicyOnChangesQuery = { policyOnChanges: { version: number, settings: Array<{ name: ChangePolicySettingName, value: unknown, layer: PolicyLayer, beneath: unknown }> } | null };

export type PolicyOnChangesPreviewQueryVariables = Exact<{
  input: Array<ChangePolicySettingInput> | ChangePolicySettingInput;
}>;


export type PolicyOnChangesPreviewQuery = { policyOnChangesPreview: { looked: number, changes: Array<{ asksBefore: number, asksAfter: number, change: { id: string, number: string, title: string }, before: { level: Criticality, score: number }, after: { level: Criticality, score: number } }> } | null };

export type DecidePolicyOnChangesMutationVariables = Exact<{
  input: Array<ChangePolicySettingInput> | ChangePolicySettingInput;
  reason: string;
  expectedVersion: number;
}>;


export type DecidePolicyOnChangesMutation = { decidePolicyOnChanges: { version: number } | null };

export type CalendarQueryVariables = Exact<{
  states: Array<ChangeState> | ChangeState;
  period: Period;
  hits?: string | null | undefined;
  ci: string;
  byHits: boolean;
}>;


export type CalendarQuery = { ci?: { id: string, name: string } | null, changes: { totalCount: number, edges: Array<{ node: { id: string, number: string, title: string, kind: ChangeKind, state: ChangeState, requester: string, start: string | null, end: string | null, conflicts: Array<{ because: string, with: { id: string, number: string, title: string }, fatalTogether: Array<{ id: string, name: string, class: string }> }> } }> } | null, windows: Array<{ id: string, kind: WindowKind, title: string, cis: Array<{ id: string, name: string }>, occurrences: Array<{ start: string, end: string }> }> | null };

export type OpenChangeMutationVariables = Exact<{
  input: ChangeInput;
}>;


export type OpenChangeMutation = { openChange: { id: string, number: string } | null };

export type UpdateChangeMutationVariables = Exact<{
  id: string;
  input: ChangeInput;
  expectedVersion: number;
}>;


export type UpdateChangeMutation = { updateChange: { id: string, number: string } | null };

export type MoveChangeMutationVariables = Exact<{
  id: string;
  step: ChangeStep;
  comment?: string | null | undefined;
  seenDigest?: string | null | undefined;
  review?: ReviewInput | null | undefined;
}>;


export type MoveChangeMutation = { moveChange: { id: string, number: string } | null };

export type SettleChangeTaskMutationVariables = Exact<{
  id: string;
  taskId: string;
  state: TaskState;
  comment?: string | null | undefined;
}>;


export type SettleChangeTaskMutation = { settleChangeTask: { id: string, number: string } | null };

export type CommentOnChangeMutationVariables = Exact<{
  id: string;
  comment: string;
}>;


export type CommentOnChangeMutation = { commentOnChange: { number: string } | null };

export type AttachToChangeMutationVariables = Exact<{
  id: string;
  title: string;
  url: string;
}>;


export type AttachToChangeMutation = { attachToChange: { number: string } | null };

export type DetachFromChangeMutationVariables = Exact<{
  id: string;
  url: string;
}>;


export type DetachFromChangeMutation = { detachFromChange: { number: string } | null };

export type ChangePageQueryVariables = Exact<{
  id: string;
}>;


export type ChangePageQuery = { change: { id: string, number: string, version: number, title: string, kind: ChangeKind, state: ChangeState, requester: string, openedAt: string, start: string | null, end: string | null, approvalsDue: string | null, approvalsOverdue: boolean, reason: string | null, benefit: string | null, implementation: string | null, test: string | null, backOut: string | null, template: { id: string, title: string } | null, release: { id: string, number: string, title: string } | null, targets: Array<{ action: Action, capacity: number | null, durationMinutes: number | null, ci: { id: string, name: string, class: string } | null }>, impact: { revision: number, digest: string, summary: { down: number, degraded: number, atRisk: number, evidence: number, staleEvidence: number, inferredEvidence: number, hidden: number, services: { down: number, degraded: number, atRisk: number, total: number } }, coverage: { withoutCount: number, because: string | null }, services: { totalCount: number, edges: Array<{ node: { owner: string | null, state: ImpactState, capacity: number, verdict: Verdict | null, because: string, ci: { id: string, name: string, class: string, owner: string | null, criticality: Criticality | null } | null } }> } }, risk: { level: Criticality, score: number, factors: Array<{ name: string, score: number, because: string }> }, conflicts: Array<{ because: string, with: { id: string, number: string, title: string, state: ChangeState, start: string | null, end: string | null }, overlap: Array<{ id: string, name: string, class: string }>, fatalTogether: Array<{ id: string, name: string, class: string }> }>, approvals: Array<{ by: string, decision: Decision, at: string, comment: string | null, revision: number, valid: boolean, lapsedBecause: string | null }>, requiredApprovals: Array<{ role: string, who: Array<string>, needed: number, because: string }>, tasks: Array<{ id: string, title: string, who: string | null, state: TaskState, by: string | null, at: string | null, comment: string | null }>, expected: Array<{ kind: GraphChangeKind, class: string | null, name: string | null, attribute: string | null, anyValue: boolean, value: unknown, type: string | null, ci: { id: string, name: string, class: string } | null, to: { id: string, name: string, class: string } | null }>, verification: { after: number, upTo: number, othersTotal: number, onlyLookedAt: string | null, outcomes: Array<{ state: ExpectedState, seen: unknown, expected: { kind: GraphChangeKind, class: string | null, name: string | null, attribute: string | null, anyValue: boolean, value: unknown, type: string | null, ci: { id: string, name: string, class: string } | null, to: { id: string, name: string, class: string } | null } }>, others: Array<{ kind: GraphChangeKind, attribute: string | null, before: unknown, after: unknown, ci: { id: string, name: string, class: string }, relationship: { type: string, from: { id: string, name: string, class: string }, to: { id: string, name: string, class: string } } | null, explainedBy: { id: string, number: string } | null }> } | null, review: { by: string, at: string, success: boolean | null, lessons: string | null, hits: Array<{ state: HitState, saidBy: HitSource, ci: { id: string, name: string, class: string } | null }> | null, accuracy: { predicted: number, judged: number, hit: number, both: number, precision: number | null, recall: number | null, byType: Array<{ type: string, predicted: number, both: number, missed: number, precision: number | null, recall: number | null }> } | null, proposals: Array<{ type: string, strength: Strength, isThere: boolean, isTaken: boolean, from: { id: string, name: string, class: string } | null, to: { id: string, name: string, class: string } | null }> } | null, steps: Array<{ step: ChangeStep, allowed: boolean, because: string | null }>, cost: { oneOff: number | null, perMonth: number | null, note: string | null } | null, costEffect: { currency: string, hours: number | null, downtimeCount: number, downtimeTotal: number | null, freedPerMonth: number | null, once: number | null, perMonth: number | null, gaps: Array<string>, stated: { oneOff: number | null, perMonth: number | null, note: string | null } | null, downtime: Array<{ state: ImpactState, lost: number, perHour: number, amount: number | null, ci: { id: string, name: string, class: string } | null }>, freed: Array<{ perMonth: number, ci: { id: string, name: string, class: string } | null }> }, capacityEffect: { needsCount: number, shortCount: number, gaps: Array<string>, needs: Array<{ state: ImpactState, left: number, needed: number, shortBy: number, because: string, ci: { id: string, name: string, class: string } | null }> }, attachments: Array<{ title: string, url: string, by: string, at: string }>, timeline: Array<{ at: string, actor: string, text: string }> } | null };

export type ChangesQueryVariables = Exact<{
  states?: Array<ChangeState> | ChangeState | null | undefined;
  period?: Period | null | undefined;
  late?: LateApprovals | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ChangesQuery = { changes: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, number: string, title: string, kind: ChangeKind, state: ChangeState, requester: string, openedAt: string, start: string | null, end: string | null } }> } | null };

export type NeighboursQueryVariables = Exact<{
  states: Array<ChangeState> | ChangeState;
  period: Period;
}>;


export type NeighboursQuery = { changes: { totalCount: number, edges: Array<{ node: { id: string, number: string, title: string, state: ChangeState, start: string | null, end: string | null } }> } | null, windows: Array<{ id: string, kind: WindowKind, title: string, cis: Array<{ id: string, name: string }>, occurrences: Array<{ start: string, end: string }> }> | null };

export type ExplainedDriftQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type ExplainedDriftQuery = { change: { explainedDrift: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, title: string, at: string, resolution: InboxResolution | null, resolvedBy: string | null, cis: Array<{ id: string, name: string, class: string }> } }> } } | null };

export type CalendarFeedsQueryVariables = Exact<{ [key: string]: never; }>;


export type CalendarFeedsQuery = { calendarFeeds: Array<{ id: string, label: string, openedAt: string, lastReadAt: string | null }> | null };

export type OpenCalendarFeedMutationVariables = Exact<{
  label: string;
}>;


export type OpenCalendarFeedMutation = { openCalendarFeed: { path: string } | null };

export type CloseCalendarFeedMutationVariables = Exact<{
  id: string;
}>;


export type CloseCalendarFeedMutation = { closeCalendarFeed: boolean | null };

export type FreeWindowsQueryVariables = Exact<{
  targets: Array<Target> | Target;
  minutes: number;
  period: Period;
  change?: string | null | undefined;
}>;


export type FreeWindowsQuery = { freeSlots: { because: string, slots: Array<{ start: string, end: string }> } | null };

export type PlannedEffectsQueryVariables = Exact<{
  targets: Array<Target> | Target;
  period?: Period | null | undefined;
  cost?: ChangeCostInput | null | undefined;
}>;


export type PlannedEffectsQuery = { plannedEffects: { costEffect: { currency: string, hours: number | null, downtimeCount: number, downtimeTotal: number | null, freedPerMonth: number | null, once: number | null, perMonth: number | null, gaps: Array<string>, stated: { oneOff: number | null, perMonth: number | null, note: string | null } | null, downtime: Array<{ state: ImpactState, lost: number, perHour: number, amount: number | null, ci: { id: string, name: string, class: string } | null }>, freed: Array<{ perMonth: number, ci: { id: string, name: string, class: string } | null }> }, capacityEffect: { needsCount: number, shortCount: number, gaps: Array<string>, needs: Array<{ state: ImpactState, left: number, needed: number, shortBy: number, because: string, ci: { id: string, name: string, class: string } | null }> } } | null };

export type CostEffectPartsFragment = { currency: string, hours: number | null, downtimeCount: number, downtimeTotal: number | null, freedPerMonth: number | null, once: number | null, perMonth: number | null, gaps: Array<string>, stated: { oneOff: number | null, perMonth: number | null, note: string | null } | null, downtime: Array<{ state: ImpactState, lost: number, perHour: number, amount: number | null, ci: { id: string, name: string, class: string } | null }>, freed: Array<{ perMonth: number, ci: { id: string, name: string, class: string } | null }> };

export type CapacityEffectPartsFragment = { needsCount: number, shortCount: number, gaps: Array<string>, needs: Array<{ state: ImpactState, left: number, needed: number, shortBy: number, because: string, ci: { id: string, name: string, class: string } | null }> };

export type OpenChangeTemplateMutationVariables = Exact<{
  input: ChangeTemplateInput;
}>;


export type OpenChangeTemplateMutation = { openChangeTemplate: { id: string, title: string } | null };

export type ReviseChangeTemplateMutationVariables = Exact<{
  id: string;
  input: ChangeTemplateInput;
  reason: string;
}>;


export type ReviseChangeTemplateMutation = { reviseChangeTemplate: { id: string, title: string } | null };

export type WithdrawChangeTemplateMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type WithdrawChangeTemplateMutation = { withdrawChangeTemplate: { id: string, title: string } | null };

export type ChangeTemplatesQueryVariables = Exact<{
  withdrawn: boolean;
}>;


export type ChangeTemplatesQuery = { changeTemplates: Array<{ id: string, title: string, author: string, classes: Array<string>, mostImpacted: number, mostServicesDown: number, mostCriticality: Criticality | null, withdrawnAt: string | null }> | null };

export type PlannedTogetherQueryVariables = Exact<{
  targets: Array<Target> | Target;
  period: Period;
}>;


export type PlannedTogetherQuery = { impact: { targets: Array<{ action: Action, durationMinutes: number | null, origin: string }>, summary: { services: { down: number, degraded: number, atRisk: number, total: number } }, coverage: { because: string | null } } | null };

export type ChangeTrendsQueryVariables = Exact<{ [key: string]: never; }>;


export type ChangeTrendsQuery = { changeTrends: Array<{ month: string, total: number, succeeded: number, failed: number, backedOut: number, approvedInRetrospect: number, unreviewed: number, emergencyShare: number | null, byKind: Array<{ kind: ChangeKind, count: number }> }> | null };

export type OpenWindowMutationVariables = Exact<{
  input: WindowInput;
}>;


export type OpenWindowMutation = { openWindow: { id: string, title: string } | null };

export type WorkQueryVariables = Exact<{
  judged: Array<ChangeState> | ChangeState;
  prepared: Array<ChangeState> | ChangeState;
}>;


export type WorkQuery = { judged: { totalCount: number, edges: Array<{ node: { id: string, number: string, title: string, kind: ChangeKind, state: ChangeState, requester: string, start: string | null, end: string | null, approvalsDue: string | null, approvalsOverdue: boolean, targets: Array<{ action: Action, durationMinutes: number | null }>, impact: { summary: { services: { down: number, degraded: number, atRisk: number, total: number } }, coverage: { because: string | null } }, approvals: Array<{ by: string, decision: Decision, valid: boolean, lapsedBecause: string | null }>, requiredApprovals: Array<{ role: string, who: Array<string>, because: string }>, steps: Array<{ step: ChangeStep, allowed: boolean, because: string | null }>, tasks: Array<{ title: string, who: string | null, state: TaskState }> } }> } | null, prepared: { totalCount: number, edges: Array<{ node: { id: string, number: string, title: string, kind: ChangeKind, state: ChangeState, requester: string, start: string | null, end: string | null } }> } | null };

export type CiPageQueryVariables = Exact<{
  id: string;
  asOf?: AsOf | null | undefined;
}>;


export type CiPageQuery = { ci: { id: string, name: string, class: string, status: CiStatus, owner: string | null, criticality: Criticality | null, lastSeenAt: string | null, attributes: unknown, provenance: Array<{ attribute: string, value: unknown, source: string, scope: string, observedAt: string, winner: boolean, locked: boolean }>, redundancy: Array<{ group: string, minUp: string, mode: GroupMode, implied: boolean, declaredBy: { source: string, scope: string } | null, members: Array<{ id: string, name: string, class: string, status: CiStatus }> }>, sourceKeys: Array<{ source: string, scope: string, key: string }>, latestMerge: { at: string, by: string, reason: string, merged: Array<{ id: string, name: string, class: string }> } | null, refusedRelationships: Array<{ id: string, type: string, refusedAt: string, claimedBy: Array<string>, from: { id: string, name: string, class: string, status: CiStatus }, to: { id: string, name: string, class: string, status: CiStatus } }> } | null };

export type CiReachQueryVariables = Exact<{
  id: string;
  asOf?: AsOf | null | undefined;
}>;


export type CiReachQuery = { impact: { summary: { services: { total: number } } } | null };

export type CiRelationshipsQueryVariables = Exact<{
  id: string;
  direction: Direction;
  after?: string | null | undefined;
  asOf?: AsOf | null | undefined;
}>;


export type CiRelationshipsQuery = { ci: { relationships: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: string, strength: Strength, statedStrength: Strength | null, group: string | null, weight: number, confidence: Confidence, sources: Array<string>, lastSeenAt: string | null, claimants: Array<{ source: string, scope: string }>, from: { id: string, name: string, class: string, status: CiStatus }, to: { id: string, name: string, class: string, status: CiStatus } } }> } } | null };

export type CiHistoryQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
  asOf?: AsOf | null | undefined;
}>;


export type CiHistoryQuery = { ci: { history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { number: number, at: string, actor: string, cause: string | null, changes: { totalCount: number, edges: Array<{ node: { kind: GraphChangeKind, attribute: string | null, before: unknown, after: unknown, relationship: { type: string, from: { id: string, name: string, class: string }, to: { id: string, name: string, class: string } } | null } }> } } }> } } | null };

export type CiTimelineQueryVariables = Exact<{
  id: string;
  asOf?: AsOf | null | undefined;
}>;


export type CiTimelineQuery = { ci: { nextChange: { number: number } | null, history: { edges: Array<{ node: { number: number, at: string } }> } } | null };

export type CiDiffQueryVariables = Exact<{
  id: string;
  from: AsOf;
  to?: AsOf | null | undefined;
  after?: string | null | undefined;
}>;


export type CiDiffQuery = { diff: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { kind: GraphChangeKind, attribute: string | null, before: unknown, after: unknown, relationship: { type: string, from: { id: string, name: string, class: string }, to: { id: string, name: string, class: string } } | null } }> } | null };

export type TeamsQueryVariables = Exact<{ [key: string]: never; }>;


export type TeamsQuery = { cis: { edges: Array<{ node: { name: string, attributes: unknown } }> } | null, teams: { edges: Array<{ node: { handle: string } }> } | null };

export type CreateCiMutationVariables = Exact<{
  input: CiInput;
}>;


export type CreateCiMutation = { createCi: { id: string } | null };

export type DescribeCiMutationVariables = Exact<{
  id: string;
  name?: string | null | undefined;
  attributes?: unknown;
  redundancy?: Array<RedundancyInput> | RedundancyInput | null | undefined;
}>;


export type DescribeCiMutation = { describeCi: { id: string } | null };

export type RetireCiMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type RetireCiMutation = { retireCi: { id: string } | null };

export type LockAttributeMutationVariables = Exact<{
  ciId: string;
  attribute: string;
  value?: unknown;
  reason: string;
}>;


export type LockAttributeMutation = { lockAttribute: { id: string } | null };

export type UnlockAttributeMutationVariables = Exact<{
  ciId: string;
  attribute: string;
  reason?: string | null | undefined;
}>;


export type UnlockAttributeMutation = { unlockAttribute: { id: string } | null };

export type MergeCisMutationVariables = Exact<{
  keep: string;
  merge: Array<string> | string;
  reason: string;
}>;


export type MergeCisMutation = { mergeCis: { id: string } | null };

export type SplitCiMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type SplitCiMutation = { splitCi: Array<{ id: string }> | null };

export type MergePreviewQueryVariables = Exact<{
  keep: string;
  merge: Array<string> | string;
}>;


export type MergePreviewQuery = { mergePreview: { provenance: Array<{ attribute: string, value: unknown, source: string, scope: string, observedAt: string, winner: boolean, locked: boolean }> } | null };

export type RelateMutationVariables = Exact<{
  input: RelationshipInput;
}>;


export type RelateMutation = { relate: { id: string } | null };

export type UnrelateMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type UnrelateMutation = { unrelate: boolean | null };

export type WithdrawRelationshipMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type WithdrawRelationshipMutation = { withdrawRelationship: { id: string } | null };

export type NeighbourhoodQueryVariables = Exact<{
  ids: Array<string> | string;
  direction: Direction;
  depth: number;
  limit: number;
}>;


export type NeighbourhoodQuery = { neighbourhood: { total: number, truncated: boolean, cis: Array<{ id: string, name: string, class: string, status: CiStatus, owner: string | null, criticality: Criticality | null, lastSeenAt: string | null, relationships: { totalCount: number } }>, relationships: Array<{ id: string, type: string, strength: Strength, group: string | null, weight: number, confidence: Confidence, sources: Array<string>, lastSeenAt: string | null, from: { id: string }, to: { id: string } }> } | null };

export type HealthQueryVariables = Exact<{
  source?: string | null | undefined;
}>;


export type HealthQuery = { health: { revision: number, at: string, pending: number, scopesTotal: number, scopesOverdue: number, open: Array<{ kind: InboxKind, count: number }>, completeness: Array<{ class: string, total: number, complete: number, gaps: Array<{ label: string, lacks: Array<string>, count: number }> }>, freshness: Array<{ class: string, total: number, fresh: number, days: number }>, scopes: Array<{ source: string, scope: string, records: number, seenAt: string, fullSeenAt: string | null, rhythmMinutes: number | null, overdue: boolean }> } | null };

export type HealthSourcesQueryVariables = Exact<{ [key: string]: never; }>;


export type HealthSourcesQuery = { policy: { sources: Array<string> } | null };

export type WaitingRelationshipsQueryVariables = Exact<{
  source?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type WaitingRelationshipsQuery = { pendingRelationships: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: string, source: string, scope: string, from: string, to: string, awaits: string, seenAt: string } }> } | null };

export type OverviewQueryVariables = Exact<{
  service?: Array<string> | string | null | undefined;
  software?: Array<string> | string | null | undefined;
  platform?: Array<string> | string | null | undefined;
  hardware?: Array<string> | string | null | undefined;
  network?: Array<string> | string | null | undefined;
  organisation?: Array<string> | string | null | undefined;
}>;


export type OverviewQuery = { all: { totalCount: number } | null, service: { totalCount: number } | null, software: { totalCount: number } | null, platform: { totalCount: number } | null, hardware: { totalCount: number } | null, network: { totalCount: number } | null, organisation: { totalCount: number } | null };

export type ServicesByCriticalityQueryVariables = Exact<{
  classes?: Array<string> | string | null | undefined;
}>;


export type ServicesByCriticalityQuery = { CRITICAL: { totalCount: number, edges: Array<{ node: { id: string, name: string, class: string, status: CiStatus, criticality: Criticality | null, owner: string | null, lastSeenAt: string | null } }> } | null, HIGH: { totalCount: number, edges: Array<{ node: { id: string, name: string, class: string, status: CiStatus, criticality: Criticality | null, owner: string | null, lastSeenAt: string | null } }> } | null, MEDIUM: { totalCount: number, edges: Array<{ node: { id: string, name: string, class: string, status: CiStatus, criticality: Criticality | null, owner: string | null, lastSeenAt: string | null } }> } | null, LOW: { totalCount: number, edges: Array<{ node: { id: string, name: string, class: string, status: CiStatus, criticality: Criticality | null, owner: string | null, lastSeenAt: string | null } }> } | null };

export type ServiceListFragment = { totalCount: number, edges: Array<{ node: { id: string, name: string, class: string, status: CiStatus, criticality: Criticality | null, owner: string | null, lastSeenAt: string | null } }> };

export type MeantCisQueryVariables = Exact<{
  texts: Array<string> | string;
  import?: string | null | undefined;
}>;


export type MeantCisQuery = { meantCis: Array<{ text: string, by: Meaning, id: string, class: string }> };

export type ImportsQueryVariables = Exact<{ [key: string]: never; }>;


export type ImportsQuery = { imports: Array<{ name: string, generation: number, lastAt: string }> };

export type ApprovedChangesQueryVariables = Exact<{
  states: Array<ChangeState> | ChangeState;
}>;


export type ApprovedChangesQuery = { changes: { totalCount: number, edges: Array<{ node: { id: string, number: string, title: string } }> } | null };

export type InboxQueryVariables = Exact<{
  rule?: InboxRule | null | undefined;
  after?: string | null | undefined;
}>;


export type InboxQuery = { inbox: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, kind: InboxKind, risk: Criticality, title: string, at: string, detail: unknown, resolutions: Array<InboxResolution>, cis: Array<{ id: string, name: string, class: string, status: CiStatus }> } }> } | null };

export type InboxCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type InboxCountsQuery = { inboxCounts: Array<{ kind: InboxKind, risk: Criticality, class: string | null, source: string | null, attribute: string | null, count: number }> | null };

export type ResolveInboxItemMutationVariables = Exact<{
  id: string;
  resolution: InboxResolution;
  keep?: string | null | undefined;
  changeId?: string | null | undefined;
  comment?: string | null | undefined;
}>;


export type ResolveInboxItemMutation = { resolveInboxItem: { id: string, decisionId: string | null } | null };

export type ResolveInboxItemsMutationVariables = Exact<{
  rule: InboxRule;
  resolution: InboxResolution;
  dryRun: boolean;
  revision?: number | null | undefined;
  comment?: string | null | undefined;
}>;


export type ResolveInboxItemsMutation = { resolveInboxItems: { count: number, revision: number, decisionId: string | null, samples: Array<{ id: string, title: string }> } | null };

export type UndoInboxDecisionMutationVariables = Exact<{
  id: string;
}>;


export type UndoInboxDecisionMutation = { undoInboxDecision: number | null };

export type InviteMutationVariables = Exact<{
  input: InvitationInput;
}>;


export type InviteMutation = { invite: { path: string, expiresAt: string } | null };

export type RenewInvitationMutationVariables = Exact<{
  principalId: string;
}>;


export type RenewInvitationMutation = { renewInvitation: { path: string, expiresAt: string } | null };

export type WithdrawInvitationMutationVariables = Exact<{
  principalId: string;
}>;


export type WithdrawInvitationMutation = { withdrawInvitation: boolean | null };

export type SetRolesMutationVariables = Exact<{
  id: string;
  roles: Array<Role> | Role;
  reason: string;
}>;


export type SetRolesMutation = { setRoles: { id: string } | null };

export type DisablePrincipalMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type DisablePrincipalMutation = { disablePrincipal: { id: string } | null };

export type EnablePrincipalMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type EnablePrincipalMutation = { enablePrincipal: { id: string } | null };

export type AddTeamMutationVariables = Exact<{
  handle: string;
  name: string;
  members?: Array<string> | string | null | undefined;
}>;


export type AddTeamMutation = { addTeam: { id: string } | null };

export type SetTeamMutationVariables = Exact<{
  handle: string;
  name?: string | null | undefined;
  members?: Array<string> | string | null | undefined;
}>;


export type SetTeamMutation = { setTeam: { id: string } | null };

export type RemoveTeamMutationVariables = Exact<{
  handle: string;
}>;


export type RemoveTeamMutation = { removeTeam: boolean | null };

export type NameDeputyMutationVariables = Exact<{
  input: DeputyInput;
}>;


export type NameDeputyMutation = { nameDeputy: string | null };

export type EndDeputyMutationVariables = Exact<{
  id: string;
}>;


export type EndDeputyMutation = { endDeputy: boolean | null };

export type EndSessionMutationVariables = Exact<{
  id: string;
}>;


export type EndSessionMutation = { endSession: boolean | null };

export type EndSessionsMutationVariables = Exact<{
  principalId: string;
}>;


export type EndSessionsMutation = { endSessions: number | null };

export type DeputiesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type DeputiesQuery = { deputies: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, of: string, ofName: string, ofTeam: boolean, from: string, until: string | null, reason: string | null, namedBy: string, deputy: { handle: string, name: string } } }> } | null };

export type PrincipalsQueryVariables = Exact<{
  text?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type PrincipalsQuery = { principals: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, handle: string, name: string, roles: Array<Role>, teams: Array<string>, account: { disabledAt: string | null, hasPassword: boolean, hasIdentity: boolean, signedInAt: string | null, invitedUntil: string | null, sessions: number, tokens: number } | null } }> } | null };

export type PrincipalChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type PrincipalChoicesQuery = { principals: { edges: Array<{ node: { handle: string, name: string, roles: Array<Role> } }> } | null };

export type SessionsQueryVariables = Exact<{
  everybody: boolean;
  after?: string | null | undefined;
}>;


export type SessionsQuery = { sessions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, via: SignInWay, beganAt: string, lastSeenAt: string, expiresAt: string, current: boolean, principal: { id: string, handle: string, name: string } } }> } | null };

export type PeopleTeamsQueryVariables = Exact<{
  text?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type PeopleTeamsQuery = { teams: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, handle: string, name: string, members: Array<{ id: string, handle: string, name: string }> } }> } | null };

export type PolicyQueryVariables = Exact<{ [key: string]: never; }>;


export type PolicyQuery = { policy: { version: number, sources: Array<string>, precedence: Array<{ class: string | null, attribute: string | null, sources: Array<string>, layer: PolicyLayer, holds: boolean }>, brakes: Array<{ source: string | null, percent: number, fewestCis: number, layer: PolicyLayer, holds: boolean }>, ages: Array<{ class: string | null, source: string | null, staleAfterDays: number | null, retireAfterDays: number | null, layer: PolicyLayer, holds: boolean }>, retiredDays: { days: number, layer: PolicyLayer }, historyDays: { days: number, layer: PolicyLayer } } | null };

export type PolicyPreviewQueryVariables = Exact<{
  input: PolicyInput;
}>;


export type PolicyPreviewQuery = { policyPreview: { cis: number, attributes: number, samples: Array<{ attribute: string, before: unknown, after: unknown, ci: { id: string, name: string, class: string, status: CiStatus } }> } | null };

export type ChangePolicyMutationVariables = Exact<{
  input: PolicyInput;
  reason: string;
  expectedVersion: number;
}>;


export type ChangePolicyMutation = { changePolicy: { version: number } | null };

export type ReleaseBoardQueryVariables = Exact<{
  open: Array<ReleaseState> | ReleaseState;
  over: Array<ReleaseState> | ReleaseState;
}>;


export type ReleaseBoardQuery = { open: { totalCount: number, edges: Array<{ node: { id: string, number: string, title: string, state: string, success: boolean | null, changes: Array<{ id: string, number: string, title: string, state: ChangeState }>, tests: Array<{ id: string, signOff: { decision: Decision } | null }>, impact: { targets: Array<{ action: Action, durationMinutes: number | null }>, summary: { services: { down: number, degraded: number, atRisk: number } }, coverage: { because: string | null } }, steps: Array<{ step: ReleaseStep, allowed: boolean }> } }> } | null, over: { totalCount: number, edges: Array<{ node: { id: string, number: string, title: string, state: string, success: boolean | null, changes: Array<{ id: string, number: string, title: string, state: ChangeState }>, tests: Array<{ id: string, signOff: { decision: Decision } | null }>, impact: { targets: Array<{ action: Action, durationMinutes: number | null }>, summary: { services: { down: number, degraded: number, atRisk: number } }, coverage: { because: string | null } }, steps: Array<{ step: ReleaseStep, allowed: boolean }> } }> } | null };

export type ReleaseCardFragment = { id: string, number: string, title: string, state: string, success: boolean | null, changes: Array<{ id: string, number: string, title: string, state: ChangeState }>, tests: Array<{ id: string, signOff: { decision: Decision } | null }>, impact: { targets: Array<{ action: Action, durationMinutes: number | null }>, summary: { services: { down: number, degraded: number, atRisk: number } }, coverage: { because: string | null } }, steps: Array<{ step: ReleaseStep, allowed: boolean }> };

export type ReleaseCandidatesQueryVariables = Exact<{
  states: Array<ChangeState> | ChangeState;
}>;


export type ReleaseCandidatesQuery = { changes: { totalCount: number, edges: Array<{ node: { id: string, number: string, title: string, state: ChangeState } }> } | null };

export type OpenReleaseMutationVariables = Exact<{
  title: string;
  changeIds: Array<string> | string;
}>;


export type OpenReleaseMutation = { openRelease: { id: string, number: string } | null };

export type PlanReleaseMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  waves: Array<ReleaseWaveInput> | ReleaseWaveInput;
}>;


export type PlanReleaseMutation = { planRelease: { id: string, number: string } | null };

export type AddReleaseTestMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  kind: AcceptanceKind;
  title: string;
  role: Role;
}>;


export type AddReleaseTestMutation = { addReleaseTest: { id: string, number: string } | null };

export type SignOffReleaseTestMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  testId: string;
  decision: Decision;
}>;


export type SignOffReleaseTestMutation = { signOffReleaseTest: { id: string, number: string } | null };

export type NameReleasePolicyMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  policy: ReleasePolicyInput;
}>;


export type NameReleasePolicyMutation = { nameReleasePolicy: { id: string, number: string } | null };

export type DeclareMediumMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  input: DefinitiveMediumInput;
}>;


export type DeclareMediumMutation = { declareMedium: { id: string, number: string } | null };

export type WithdrawMediumMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  mediumId: string;
}>;


export type WithdrawMediumMutation = { withdrawMedium: { id: string, number: string } | null };

export type StartReleaseWaveMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  wave: number;
}>;


export type StartReleaseWaveMutation = { startReleaseWave: { id: string, number: string } | null };

export type NoteDeploymentMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  mediumId: string;
  ciId: string;
  sha256?: string | null | undefined;
  attribute?: string | null | undefined;
}>;


export type NoteDeploymentMutation = { noteDeployment: { id: string, number: string } | null };

export type MoveReleaseMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  step: ReleaseStep;
  comment?: string | null | undefined;
  success?: boolean | null | undefined;
}>;


export type MoveReleaseMutation = { moveRelease: { id: string, number: string } | null };

export type ReleasePageQueryVariables = Exact<{
  id: string;
}>;


export type ReleasePageQuery = { release: { id: string, number: string, version: number, title: string, state: string, author: string, openedAt: string, baselineRevision: number | null, endRevision: number | null, success: boolean | null, waves: Array<{ state: ReleaseWaveState, startedAt: string | null, startedBy: string | null, because: string | null, impact: { targets: Array<{ action: Action, durationMinutes: number | null }>, summary: { services: { down: number, degraded: number, atRisk: number } }, coverage: { because: string | null } }, changes: Array<{ id: string, number: string, title: string, state: ChangeState }> }>, policy: { name: string, version: string, link: string | null } | null, measures: Array<{ name: ReleaseMeasureName, meeting: number, of: number }>, media: Array<{ id: string, name: string, version: string, sha256: string, location: string, declaredBy: string, declaredAt: string, deployments: Array<{ id: string, sha256: string | null, attribute: string | null, verdict: HashVerdict, by: string, at: string, ci: { id: string, name: string, class: string } | null }> }>, tests: Array<{ id: string, kind: AcceptanceKind, title: string, role: Role, author: string, because: string | null, signOff: { by: string, decision: Decision, at: string, comment: string | null } | null }>, impact: { revision: number, digest: string, targets: Array<{ action: Action, capacity: number | null, durationMinutes: number | null, ci: { id: string, name: string, class: string } | null }>, summary: { down: number, degraded: number, atRisk: number, evidence: number, staleEvidence: number, inferredEvidence: number, hidden: number, services: { down: number, degraded: number, atRisk: number, total: number } }, coverage: { because: string | null }, services: { totalCount: number, edges: Array<{ node: { owner: string | null, state: ImpactState, capacity: number, verdict: Verdict | null, because: string, ci: { id: string, name: string, class: string, owner: string | null, criticality: Criticality | null } | null } }> } }, sinceBaseline: { totalCount: number, edges: Array<{ node: { kind: GraphChangeKind, attribute: string | null, ci: { id: string, name: string, class: string } } }> } | null, againstBaseline: Array<{ standing: BaselineStanding, ci: { id: string, name: string, class: string }, differences: { totalCount: number, edges: Array<{ node: { kind: GraphChangeKind, attribute: string | null, before: unknown, after: unknown } }> } }>, steps: Array<{ step: ReleaseStep, allowed: boolean, because: string | null }>, timeline: Array<{ at: string, actor: string, text: string }> } | null };

export type UndoScanMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type UndoScanMutation = { undoScan: { revision: number, kept: Array<string> } | null };

export type ScansQueryVariables = Exact<{
  source?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type ScansQuery = { scans: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, source: string, scope: string, generation: number, mode: ScanMode, state: ScanState, inboxItem: string | null, receivedAt: string, revision: number | null, created: number, updated: number, unchanged: number, retired: number, quarantined: number } }> } | null };

export type FindCisQueryVariables = Exact<{
  filter?: CiFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type FindCisQuery = { cis: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, class: string, status: CiStatus, criticality: Criticality | null, owner: string | null, lastSeenAt: string | null } }> } | null };

export type DeliveriesQueryVariables = Exact<{
  state?: DeliveryState | null | undefined;
  after?: string | null | undefined;
}>;


export type DeliveriesQuery = { deliveries: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, event: NoticeEvent, changeId: string, number: string, text: string, way: DeliveryWay, receiver: string, state: DeliveryState, attempts: number, lastError: string | null, madeAt: string, dueAt: string | null } }> } | null };

export type OpenWebhookMutationVariables = Exact<{
  url: string;
  events: Array<NoticeEvent> | NoticeEvent;
}>;


export type OpenWebhookMutation = { openWebhook: { secret: string, webhook: { id: string } } | null };

export type PauseWebhookMutationVariables = Exact<{
  id: string;
  paused: boolean;
}>;


export type PauseWebhookMutation = { pauseWebhook: { id: string } | null };

export type RemoveWebhookMutationVariables = Exact<{
  id: string;
}>;


export type RemoveWebhookMutation = { removeWebhook: boolean | null };

export type TryDeliveryAgainMutationVariables = Exact<{
  id: string;
}>;


export type TryDeliveryAgainMutation = { tryDeliveryAgain: { id: string } | null };

export type NoticeSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type NoticeSettingsQuery = { noticeSettings: { mailServer: string | null, mailFrom: string | null, privateWebhooks: boolean, linksBegin: string | null } | null };

export type WebhooksQueryVariables = Exact<{ [key: string]: never; }>;


export type WebhooksQuery = { webhooks: Array<{ id: string, url: string, events: Array<NoticeEvent>, openedAt: string, openedBy: string, pausedAt: string | null, answeredAt: string | null, lastError: string | null }> | null };

export type SinglePointsQueryVariables = Exact<{
  serviceIds?: Array<string> | string | null | undefined;
  after?: string | null | undefined;
}>;


export type SinglePointsQuery = { singlePointsOfFailure: { totalCount: number, hidden: { count: number, owners: Array<string> }, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { serviceCount: number, cure: string, ci: { id: string, name: string, class: string }, services: Array<{ id: string, name: string, class: string, criticality: Criticality | null }>, hiddenServices: { count: number, owners: Array<string> } } }> } | null };

export type SharedFatesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type SharedFatesQuery = { sharedFate: { totalCount: number, hidden: { count: number, owners: Array<string> }, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, node: { group: string, implied: boolean, needed: number, total: number, left: number, serviceCount: number, dependent: { id: string, name: string, class: string }, cause: { id: string, name: string, class: string }, members: Array<{ id: string, name: string, class: string }>, hiddenMembers: { count: number, owners: Array<string> }, services: Array<{ id: string, name: string, class: string, criticality: Criticality | null }>, hiddenServices: { count: number, owners: Array<string> } } }> } | null };

export type SinglePointsServiceQueryVariables = Exact<{
  id: string;
}>;


export type SinglePointsServiceQuery = { ci: { id: string, name: string, class: string } | null };

export type CurrentRevisionQueryVariables = Exact<{ [key: string]: never; }>;


export type CurrentRevisionQuery = { revision: number };

export type NamesQueryVariables = Exact<{
  handles: Array<string> | string;
}>;


export type NamesQuery = { names: Array<{ handle: string, name: string }> | null };

export type OwnClassesQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnClassesQuery = { currency: string, classes: Array<{ name: string, label: string, plural: string, family: CiFamily, icon: string, summary: string, staleAfterDays: number, identity: { domain: string, by: Array<string> }, attributes: Array<{ name: string, label: string, type: AttributeType, unit: string | null, help: string | null, choices: Array<string>, volatile: boolean, money: boolean, min: number | null, max: number | null }> }> };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { id: string, handle: string, name: string, roles: Array<Role>, teams: Array<string> } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const CostEffectPartsFragmentDoc = new TypedDocumentString(`
    fragment CostEffectParts on CostEffect {
  currency
  hours
  downtimeCount
  downtimeTotal
  freedPerMonth
  once
  perMonth
  gaps
  stated {
    oneOff
    perMonth
    note
  }
  downtime {
    state
    lost
    perHour
    amount
    ci {
      id
      name
      class
    }
  }
  freed {
    perMonth
    ci {
      id
      name
      class
    }
  }
}
    `, {"fragmentName":"CostEffectParts"}) as unknown as TypedDocumentString<CostEffectPartsFragment, unknown>;
export const CapacityEffectPartsFragmentDoc = new TypedDocumentString(`
    fragment CapacityEffectParts on CapacityEffect {
  needsCount
  shortCount
  gaps
  needs {
    state
    left
    needed
    shortBy
    because
    ci {
      id
      name
      class
    }
  }
}
    `, {"fragmentName":"CapacityEffectParts"}) as unknown as TypedDocumentString<CapacityEffectPartsFragment, unknown>;
export const ServiceListFragmentDoc = new TypedDocumentString(`
    fragment ServiceList on CiConnection {
  totalCount
  edges {
    node {
      id
      name
      class
      status
      criticality
      owner
      lastSeenAt
    }
  }
}
    `, {"fragmentName":"ServiceList"}) as unknown as TypedDocumentString<ServiceListFragment, unknown>;
export const ReleaseCardFragmentDoc = new TypedDocumentString(`
    fragment ReleaseCard on Release {
  id
  number
  title
  state
  success
  changes {
    id
    number
    title
    state
  }
  tests {
    id
    signOff {
      decision
    }
  }
  impact {
    targets {
      action
      durationMinutes
    }
    summary {
      services {
        down
        degraded
        atRisk
      }
    }
    coverage {
      because
    }
  }
  steps {
    step
    allowed
  }
}
    `, {"fragmentName":"ReleaseCard"}) as unknown as TypedDocumentString<ReleaseCardFragment, unknown>;
export const OwnAccountDocument = new TypedDocumentString(`
    query OwnAccount {
  me {
    account {
      hasPassword
    }
  }
}
    `) as unknown as TypedDocumentString<OwnAccountQuery, OwnAccountQueryVariables>;
export const BlastRadiusDocument = new TypedDocumentString(`
    query BlastRadius($targets: [Target!]!) {
  impact(targets: $targets) {
    revision
    digest
    targets {
      action
      capacity
      durationMinutes
      owner
      ci {
        id
        name
        class
        status
        owner
        criticality
        lastSeenAt
      }
    }
    summary {
      down
      degraded
      atRisk
      evidence
      staleEvidence
      inferredEvidence
      hidden
      services {
        down
        degraded
        atRisk
        total
      }
      byClass {
        class
        state
        count
      }
      byDistance {
        distance
        class
        state
        count
        andFarther
      }
    }
    coverage {
      direct
      withoutCount
      because
      without {
        id
        name
      }
    }
    services(first: 100) {
      totalCount
      edges {
        node {
          owner
          state
          capacity
          redundancyLost
          durationMinutes
          distance
          verdict
          because
          ci {
            id
            name
            class
            owner
            criticality
            status
            lastSeenAt
            attributes
          }
          group {
            group
            mode
            implied
            needed
            total
            up
            members {
              weight
              state
              owner
              ci {
                id
                name
                class
              }
            }
          }
          chain {
            state
            owner
            ci {
              id
              name
              class
            }
            via {
              id
              type
              group
              weight
              confidence
              sources
              lastSeenAt
              from {
                id
                name
              }
              to {
                id
                name
              }
            }
          }
        }
      }
    }
  }
  services: cis(filter: {classes: ["BusinessService", "Service"]}, first: 1) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<BlastRadiusQuery, BlastRadiusQueryVariables>;
export const DrawnImpactDocument = new TypedDocumentString(`
    query DrawnImpact($targets: [Target!]!) {
  impact(targets: $targets) {
    impacted(first: 300) {
      totalCount
      edges {
        node {
          state
          distance
          because
          owner
          ci {
            id
            name
            class
          }
          group {
            group
            implied
            needed
            total
            up
            members {
              state
              ci {
                id
              }
            }
          }
          chain {
            state
            owner
            ci {
              id
              name
              class
            }
            via {
              id
              type
              confidence
              sources
              lastSeenAt
              from {
                id
                name
              }
              to {
                id
                name
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DrawnImpactQuery, DrawnImpactQueryVariables>;
export const GroupOfImpactDocument = new TypedDocumentString(`
    query GroupOfImpact($targets: [Target!]!, $states: [ImpactState!], $classes: [String!], $depth: Int, $beyond: Int, $first: Int!) {
  impact(targets: $targets) {
    impacted(
      states: $states
      classes: $classes
      depth: $depth
      beyond: $beyond
      first: $first
    ) {
      edges {
        node {
          state
          distance
          because
          owner
          ci {
            id
            name
            class
          }
          group {
            group
            implied
            needed
            total
            up
            members {
              state
              ci {
                id
              }
            }
          }
          chain {
            state
            owner
            ci {
              id
              name
              class
            }
            via {
              id
              type
              confidence
              sources
              lastSeenAt
              from {
                id
                name
              }
              to {
                id
                name
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<GroupOfImpactQuery, GroupOfImpactQueryVariables>;
export const ImpactedPageDocument = new TypedDocumentString(`
    query ImpactedPage($targets: [Target!]!, $asOf: AsOf, $states: [ImpactState!], $classes: [String!], $depth: Int, $first: Int!, $after: String) {
  impact(targets: $targets, asOf: $asOf) {
    impacted(
      states: $states
      classes: $classes
      depth: $depth
      first: $first
      after: $after
    ) {
      totalCount
      cut
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          owner
          state
          capacity
          redundancyLost
          durationMinutes
          distance
          verdict
          because
          ci {
            id
            name
            class
            owner
            criticality
            status
            lastSeenAt
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ImpactedPageQuery, ImpactedPageQueryVariables>;
export const ImpactOnDocument = new TypedDocumentString(`
    query ImpactOn($targets: [Target!]!, $id: ID!) {
  impact(targets: $targets) {
    on(id: $id) {
      owner
      state
      capacity
      redundancyLost
      durationMinutes
      distance
      verdict
      because
      ci {
        id
        name
        class
        owner
        criticality
        status
        lastSeenAt
      }
      group {
        group
        mode
        implied
        needed
        total
        up
        members {
          weight
          state
          owner
          ci {
            id
            name
            class
          }
        }
      }
      chain {
        state
        owner
        ci {
          id
          name
          class
        }
        via {
          id
          type
          group
          weight
          confidence
          sources
          lastSeenAt
          from {
            id
            name
          }
          to {
            id
            name
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ImpactOnQuery, ImpactOnQueryVariables>;
export const ImpactWaysDocument = new TypedDocumentString(`
    query ImpactWays($targets: [Target!]!, $id: ID!) {
  impact(targets: $targets) {
    ways(id: $id, first: 6) {
      chain {
        state
        owner
        ci {
          id
          name
          class
        }
        via {
          id
          type
          group
          weight
          confidence
          sources
          lastSeenAt
          from {
            id
            name
          }
          to {
            id
            name
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ImpactWaysQuery, ImpactWaysQueryVariables>;
export const DanglingDocument = new TypedDocumentString(`
    query Dangling($targets: [Target!]!) {
  impact(targets: $targets) {
    dangling(first: 100) {
      totalCount
      edges {
        node {
          id
          type
          confidence
          sources
          lastSeenAt
          from {
            id
            name
            class
          }
          to {
            id
            name
            class
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DanglingQuery, DanglingQueryVariables>;
export const ComparedImpactDocument = new TypedDocumentString(`
    query ComparedImpact($targets: [Target!]!, $from: AsOf!, $to: AsOf, $after: String) {
  impactDiff(targets: $targets, from: $from, to: $to) {
    from
    to
    before {
      digest
      summary {
        down
        degraded
        atRisk
        services {
          down
          degraded
          atRisk
          total
        }
      }
    }
    after {
      digest
      summary {
        down
        degraded
        atRisk
        services {
          down
          degraded
          atRisk
          total
        }
      }
    }
    counts {
      new
      worse
      better
      gone
    }
    differences(first: 25, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          kind
          owner
          ci {
            id
            name
            class
            owner
          }
          before {
            state
            capacity
            because
          }
          after {
            state
            capacity
            because
          }
          throughCut
          throughHidden
          through {
            revision {
              number
              at
              actor
            }
            change {
              kind
              attribute
              before
              after
              ci {
                id
                name
                class
              }
              relationship {
                type
                from {
                  id
                  name
                  class
                }
                to {
                  id
                  name
                  class
                }
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ComparedImpactQuery, ComparedImpactQueryVariables>;
export const ImpactInWindowDocument = new TypedDocumentString(`
    query ImpactInWindow($targets: [Target!]!, $period: Period!) {
  impact(targets: $targets, withChangesBetween: $period) {
    digest
    targets {
      origin
      ci {
        id
        name
        class
      }
    }
    summary {
      down
      degraded
      atRisk
      services {
        down
        degraded
        atRisk
        total
      }
    }
    coverage {
      because
    }
    services(first: 500) {
      totalCount
      edges {
        node {
          owner
          state
          capacity
          because
          ci {
            id
            name
            class
            owner
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ImpactInWindowQuery, ImpactInWindowQueryVariables>;
export const BlastRadiusChangeDocument = new TypedDocumentString(`
    query BlastRadiusChange($id: ID!) {
  change(id: $id) {
    id
    number
    title
    start
    end
    approvals {
      by
      decision
      at
      revision
      valid
    }
  }
}
    `) as unknown as TypedDocumentString<BlastRadiusChangeQuery, BlastRadiusChangeQueryVariables>;
export const PolicyOnChangesDocument = new TypedDocumentString(`
    query PolicyOnChanges {
  policyOnChanges {
    version
    settings {
      name
      value
      layer
      beneath
    }
  }
}
    `) as unknown as TypedDocumentString<PolicyOnChangesQuery, PolicyOnChangesQueryVariables>;
export const PolicyOnChangesPreviewDocument = new TypedDocumentString(`
    query PolicyOnChangesPreview($input: [ChangePolicySettingInput!]!) {
  policyOnChangesPreview(input: $input) {
    looked
    changes {
      change {
        id
        number
        title
      }
      before {
        level
        score
      }
      after {
        level
        score
      }
      asksBefore
      asksAfter
    }
  }
}
    `) as unknown as TypedDocumentString<PolicyOnChangesPreviewQuery, PolicyOnChangesPreviewQueryVariables>;
export const DecidePolicyOnChangesDocument = new TypedDocumentString(`
    mutation DecidePolicyOnChanges($input: [ChangePolicySettingInput!]!, $reason: String!, $expectedVersion: Int!) {
  decidePolicyOnChanges(
    input: $input
    reason: $reason
    expectedVersion: $expectedVersion
  ) {
    version
  }
}
    `) as unknown as TypedDocumentString<DecidePolicyOnChangesMutation, DecidePolicyOnChangesMutationVariables>;
export const CalendarDocument = new TypedDocumentString(`
    query Calendar($states: [ChangeState!]!, $period: Period!, $hits: ID, $ci: ID!, $byHits: Boolean!) {
  ci(id: $ci) @include(if: $byHits) {
    id
    name
  }
  changes(states: $states, period: $period, hits: $hits, first: 200) {
    totalCount
    edges {
      node {
        id
        number
        title
        kind
        state
        requester
        start
        end
        conflicts {
          because
          with {
            id
            number
            title
          }
          fatalTogether {
            id
            name
            class
          }
        }
      }
    }
  }
  windows(period: $period) {
    id
    kind
    title
    cis {
      id
      name
    }
    occurrences(period: $period) {
      start
      end
    }
  }
}
    `) as unknown as TypedDocumentString<CalendarQuery, CalendarQueryVariables>;
export const OpenChangeDocument = new TypedDocumentString(`
    mutation OpenChange($input: ChangeInput!) {
  openChange(input: $input) {
    id
    number
  }
}
    `) as unknown as TypedDocumentString<OpenChangeMutation, OpenChangeMutationVariables>;
export const UpdateChangeDocument = new TypedDocumentString(`
    mutation UpdateChange($id: ID!, $input: ChangeInput!, $expectedVersion: Int!) {
  updateChange(id: $id, input: $input, expectedVersion: $expectedVersion) {
    id
    number
  }
}
    `) as unknown as TypedDocumentString<UpdateChangeMutation, UpdateChangeMutationVariables>;
export const MoveChangeDocument = new TypedDocumentString(`
    mutation MoveChange($id: ID!, $step: ChangeStep!, $comment: String, $seenDigest: String, $review: ReviewInput) {
  moveChange(
    id: $id
    step: $step
    comment: $comment
    seenDigest: $seenDigest
    review: $review
  ) {
    id
    number
  }
}
    `) as unknown as TypedDocumentString<MoveChangeMutation, MoveChangeMutationVariables>;
export const SettleChangeTaskDocument = new TypedDocumentString(`
    mutation SettleChangeTask($id: ID!, $taskId: ID!, $state: TaskState!, $comment: String) {
  settleChangeTask(id: $id, taskId: $taskId, state: $state, comment: $comment) {
    id
    number
  }
}
    `) as unknown as TypedDocumentString<SettleChangeTaskMutation, SettleChangeTaskMutationVariables>;
export const CommentOnChangeDocument = new TypedDocumentString(`
    mutation CommentOnChange($id: ID!, $comment: String!) {
  commentOnChange(id: $id, comment: $comment) {
    number
  }
}
    `) as unknown as TypedDocumentString<CommentOnChangeMutation, CommentOnChangeMutationVariables>;
export const AttachToChangeDocument = new TypedDocumentString(`
    mutation AttachToChange($id: ID!, $title: String!, $url: String!) {
  attachToChange(id: $id, title: $title, url: $url) {
    number
  }
}
    `) as unknown as TypedDocumentString<AttachToChangeMutation, AttachToChangeMutationVariables>;
export const DetachFromChangeDocument = new TypedDocumentString(`
    mutation DetachFromChange($id: ID!, $url: String!) {
  detachFromChange(id: $id, url: $url) {
    number
  }
}
    `) as unknown as TypedDocumentString<DetachFromChangeMutation, DetachFromChangeMutationVariables>;
export const ChangePageDocument = new TypedDocumentString(`
    query ChangePage($id: ID!) {
  change(id: $id) {
    id
    number
    version
    title
    kind
    state
    requester
    openedAt
    start
    end
    approvalsDue
    approvalsOverdue
    reason
    benefit
    implementation
    test
    backOut
    template {
      id
      title
    }
    release {
      id
      number
      title
    }
    targets {
      action
      capacity
      durationMinutes
      ci {
        id
        name
        class
      }
    }
    impact {
      revision
      digest
      summary {
        down
        degraded
        atRisk
        evidence
        staleEvidence
        inferredEvidence
        hidden
        services {
          down
          degraded
          atRisk
          total
        }
      }
      coverage {
        withoutCount
        because
      }
      services(first: 100) {
        totalCount
        edges {
          node {
            owner
            state
            capacity
            verdict
            because
            ci {
              id
              name
              class
              owner
              criticality
            }
          }
        }
      }
    }
    risk {
      level
      score
      factors {
        name
        score
        because
      }
    }
    conflicts {
      because
      with {
        id
        number
        title
        state
        start
        end
      }
      overlap {
        id
        name
        class
      }
      fatalTogether {
        id
        name
        class
      }
    }
    approvals {
      by
      decision
      at
      comment
      revision
      valid
      lapsedBecause
    }
    requiredApprovals {
      role
      who
      needed
      because
    }
    tasks {
      id
      title
      who
      state
      by
      at
      comment
    }
    expected {
      kind
      ci {
        id
        name
        class
      }
      class
      name
      attribute
      anyValue
      value
      type
      to {
        id
        name
        class
      }
    }
    verification {
      after
      upTo
      othersTotal
      onlyLookedAt
      outcomes {
        state
        seen
        expected {
          kind
          ci {
            id
            name
            class
          }
          class
          name
          attribute
          anyValue
          value
          type
          to {
            id
            name
            class
          }
        }
      }
      others {
        kind
        attribute
        before
        after
        ci {
          id
          name
          class
        }
        relationship {
          type
          from {
            id
            name
            class
          }
          to {
            id
            name
            class
          }
        }
        explainedBy {
          id
          number
        }
      }
    }
    review {
      by
      at
      success
      lessons
      hits {
        state
        saidBy
        ci {
          id
          name
          class
        }
      }
      accuracy {
        predicted
        judged
        hit
        both
        precision
        recall
        byType {
          type
          predicted
          both
          missed
          precision
          recall
        }
      }
      proposals {
        type
        strength
        isThere
        isTaken
        from {
          id
          name
          class
        }
        to {
          id
          name
          class
        }
      }
    }
    steps {
      step
      allowed
      because
    }
    cost {
      oneOff
      perMonth
      note
    }
    costEffect {
      ...CostEffectParts
    }
    capacityEffect {
      ...CapacityEffectParts
    }
    attachments {
      title
      url
      by
      at
    }
    timeline {
      at
      actor
      text
    }
  }
}
    fragment CostEffectParts on CostEffect {
  currency
  hours
  downtimeCount
  downtimeTotal
  freedPerMonth
  once
  perMonth
  gaps
  stated {
    oneOff
    perMonth
    note
  }
  downtime {
    state
    lost
    perHour
    amount
    ci {
      id
      name
      class
    }
  }
  freed {
    perMonth
    ci {
      id
      name
      class
    }
  }
}
fragment CapacityEffectParts on CapacityEffect {
  needsCount
  shortCount
  gaps
  needs {
    state
    left
    needed
    shortBy
    because
    ci {
      id
      name
      class
    }
  }
}`) as unknown as TypedDocumentString<ChangePageQuery, ChangePageQueryVariables>;
export const ChangesDocument = new TypedDocumentString(`
    query Changes($states: [ChangeState!], $period: Period, $late: LateApprovals, $first: Int!, $after: String) {
  changes(
    states: $states
    period: $period
    lateApprovals: $late
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        number
        title
        kind
        state
        requester
        openedAt
        start
        end
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ChangesQuery, ChangesQueryVariables>;
export const NeighboursDocument = new TypedDocumentString(`
    query Neighbours($states: [ChangeState!]!, $period: Period!) {
  changes(states: $states, period: $period, first: 100) {
    totalCount
    edges {
      node {
        id
        number
        title
        state
        start
        end
      }
    }
  }
  windows(period: $period) {
    id
    kind
    title
    cis {
      id
      name
    }
    occurrences(period: $period) {
      start
      end
    }
  }
}
    `) as unknown as TypedDocumentString<NeighboursQuery, NeighboursQueryVariables>;
export const ExplainedDriftDocument = new TypedDocumentString(`
    query ExplainedDrift($id: ID!, $after: String) {
  change(id: $id) {
    explainedDrift(first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          title
          at
          resolution
          resolvedBy
          cis {
            id
            name
            class
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ExplainedDriftQuery, ExplainedDriftQueryVariables>;
export const CalendarFeedsDocument = new TypedDocumentString(`
    query CalendarFeeds {
  calendarFeeds {
    id
    label
    openedAt
    lastReadAt
  }
}
    `) as unknown as TypedDocumentString<CalendarFeedsQuery, CalendarFeedsQueryVariables>;
export const OpenCalendarFeedDocument = new TypedDocumentString(`
    mutation OpenCalendarFeed($label: String!) {
  openCalendarFeed(label: $label) {
    path
  }
}
    `) as unknown as TypedDocumentString<OpenCalendarFeedMutation, OpenCalendarFeedMutationVariables>;
export const CloseCalendarFeedDocument = new TypedDocumentString(`
    mutation CloseCalendarFeed($id: ID!) {
  closeCalendarFeed(id: $id)
}
    `) as unknown as TypedDocumentString<CloseCalendarFeedMutation, CloseCalendarFeedMutationVariables>;
export const FreeWindowsDocument = new TypedDocumentString(`
    query FreeWindows($targets: [Target!]!, $minutes: Int!, $period: Period!, $change: ID) {
  freeSlots(
    targets: $targets
    durationMinutes: $minutes
    period: $period
    change: $change
  ) {
    because
    slots {
      start
      end
    }
  }
}
    `) as unknown as TypedDocumentString<FreeWindowsQuery, FreeWindowsQueryVariables>;
export const PlannedEffectsDocument = new TypedDocumentString(`
    query PlannedEffects($targets: [Target!]!, $period: Period, $cost: ChangeCostInput) {
  plannedEffects(targets: $targets, period: $period, cost: $cost) {
    costEffect {
      ...CostEffectParts
    }
    capacityEffect {
      ...CapacityEffectParts
    }
  }
}
    fragment CostEffectParts on CostEffect {
  currency
  hours
  downtimeCount
  downtimeTotal
  freedPerMonth
  once
  perMonth
  gaps
  stated {
    oneOff
    perMonth
    note
  }
  downtime {
    state
    lost
    perHour
    amount
    ci {
      id
      name
      class
    }
  }
  freed {
    perMonth
    ci {
      id
      name
      class
    }
  }
}
fragment CapacityEffectParts on CapacityEffect {
  needsCount
  shortCount
  gaps
  needs {
    state
    left
    needed
    shortBy
    because
    ci {
      id
      name
      class
    }
  }
}`) as unknown as TypedDocumentString<PlannedEffectsQuery, PlannedEffectsQueryVariables>;
export const OpenChangeTemplateDocument = new TypedDocumentString(`
    mutation OpenChangeTemplate($input: ChangeTemplateInput!) {
  openChangeTemplate(input: $input) {
    id
    title
  }
}
    `) as unknown as TypedDocumentString<OpenChangeTemplateMutation, OpenChangeTemplateMutationVariables>;
export const ReviseChangeTemplateDocument = new TypedDocumentString(`
    mutation ReviseChangeTemplate($id: ID!, $input: ChangeTemplateInput!, $reason: String!) {
  reviseChangeTemplate(id: $id, input: $input, reason: $reason) {
    id
    title
  }
}
    `) as unknown as TypedDocumentString<ReviseChangeTemplateMutation, ReviseChangeTemplateMutationVariables>;
export const WithdrawChangeTemplateDocument = new TypedDocumentString(`
    mutation WithdrawChangeTemplate($id: ID!, $reason: String!) {
  withdrawChangeTemplate(id: $id, reason: $reason) {
    id
    title
  }
}
    `) as unknown as TypedDocumentString<WithdrawChangeTemplateMutation, WithdrawChangeTemplateMutationVariables>;
export const ChangeTemplatesDocument = new TypedDocumentString(`
    query ChangeTemplates($withdrawn: Boolean!) {
  changeTemplates(withdrawn: $withdrawn) {
    id
    title
    author
    classes
    mostImpacted
    mostServicesDown
    mostCriticality
    withdrawnAt
  }
}
    `) as unknown as TypedDocumentString<ChangeTemplatesQuery, ChangeTemplatesQueryVariables>;
export const PlannedTogetherDocument = new TypedDocumentString(`
    query PlannedTogether($targets: [Target!]!, $period: Period!) {
  impact(targets: $targets, withChangesBetween: $period) {
    targets {
      action
      durationMinutes
      origin
    }
    summary {
      services {
        down
        degraded
        atRisk
        total
      }
    }
    coverage {
      because
    }
  }
}
    `) as unknown as TypedDocumentString<PlannedTogetherQuery, PlannedTogetherQueryVariables>;
export const ChangeTrendsDocument = new TypedDocumentString(`
    query ChangeTrends {
  changeTrends(months: 12) {
    month
    total
    succeeded
    failed
    backedOut
    approvedInRetrospect
    unreviewed
    emergencyShare
    byKind {
      kind
      count
    }
  }
}
    `) as unknown as TypedDocumentString<ChangeTrendsQuery, ChangeTrendsQueryVariables>;
export const OpenWindowDocument = new TypedDocumentString(`
    mutation OpenWindow($input: WindowInput!) {
  openWindow(input: $input) {
    id
    title
  }
}
    `) as unknown as TypedDocumentString<OpenWindowMutation, OpenWindowMutationVariables>;
export const WorkDocument = new TypedDocumentString(`
    query Work($judged: [ChangeState!]!, $prepared: [ChangeState!]!) {
  judged: changes(states: $judged, first: 200) {
    totalCount
    edges {
      node {
        id
        number
        title
        kind
        state
        requester
        start
        end
        approvalsDue
        approvalsOverdue
        targets {
          action
          durationMinutes
        }
        impact {
          summary {
            services {
              down
              degraded
              atRisk
              total
            }
          }
          coverage {
            because
          }
        }
        approvals {
          by
          decision
          valid
          lapsedBecause
        }
        requiredApprovals {
          role
          who
          because
        }
        steps {
          step
          allowed
          because
        }
        tasks {
          title
          who
          state
        }
      }
    }
  }
  prepared: changes(states: $prepared, first: 500) {
    totalCount
    edges {
      node {
        id
        number
        title
        kind
        state
        requester
        start
        end
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WorkQuery, WorkQueryVariables>;
export const CiPageDocument = new TypedDocumentString(`
    query CiPage($id: ID!, $asOf: AsOf) {
  ci(id: $id, asOf: $asOf) {
    id
    name
    class
    status
    owner
    criticality
    lastSeenAt
    attributes
    provenance {
      attribute
      value
      source
      scope
      observedAt
      winner
      locked
    }
    redundancy {
      group
      minUp
      mode
      implied
      declaredBy {
        source
        scope
      }
      members {
        id
        name
        class
        status
      }
    }
    sourceKeys {
      source
      scope
      key
    }
    latestMerge {
      at
      by
      reason
      merged {
        id
        name
        class
      }
    }
    refusedRelationships {
      id
      type
      refusedAt
      claimedBy
      from {
        id
        name
        class
        status
      }
      to {
        id
        name
        class
        status
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CiPageQuery, CiPageQueryVariables>;
export const CiReachDocument = new TypedDocumentString(`
    query CiReach($id: ID!, $asOf: AsOf) {
  impact(ids: [$id], action: OUTAGE, asOf: $asOf) {
    summary {
      services {
        total
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CiReachQuery, CiReachQueryVariables>;
export const CiRelationshipsDocument = new TypedDocumentString(`
    query CiRelationships($id: ID!, $direction: Direction!, $after: String, $asOf: AsOf) {
  ci(id: $id, asOf: $asOf) {
    relationships(direction: $direction, first: 100, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          type
          strength
          statedStrength
          group
          weight
          confidence
          sources
          lastSeenAt
          claimants {
            source
            scope
          }
          from {
            id
            name
            class
            status
          }
          to {
            id
            name
            class
            status
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CiRelationshipsQuery, CiRelationshipsQueryVariables>;
export const CiHistoryDocument = new TypedDocumentString(`
    query CiHistory($id: ID!, $after: String, $asOf: AsOf) {
  ci(id: $id, asOf: $asOf) {
    history(first: 20, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          number
          at
          actor
          cause
          changes(of: $id, first: 8) {
            totalCount
            edges {
              node {
                kind
                attribute
                before
                after
                relationship {
                  type
                  from {
                    id
                    name
                    class
                  }
                  to {
                    id
                    name
                    class
                  }
                }
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CiHistoryQuery, CiHistoryQueryVariables>;
export const CiTimelineDocument = new TypedDocumentString(`
    query CiTimeline($id: ID!, $asOf: AsOf) {
  ci(id: $id, asOf: $asOf) {
    nextChange {
      number
    }
    history(first: 2) {
      edges {
        node {
          number
          at
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CiTimelineQuery, CiTimelineQueryVariables>;
export const CiDiffDocument = new TypedDocumentString(`
    query CiDiff($id: ID!, $from: AsOf!, $to: AsOf, $after: String) {
  diff(of: $id, from: $from, to: $to, first: 50, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        kind
        attribute
        before
        after
        relationship {
          type
          from {
            id
            name
            class
          }
          to {
            id
            name
            class
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CiDiffQuery, CiDiffQueryVariables>;
export const TeamsDocument = new TypedDocumentString(`
    query Teams {
  cis(filter: {classes: ["Team"]}, first: 200) {
    edges {
      node {
        name
        attributes
      }
    }
  }
  teams(first: 500) {
    edges {
      node {
        handle
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TeamsQuery, TeamsQueryVariables>;
export const CreateCiDocument = new TypedDocumentString(`
    mutation CreateCi($input: CiInput!) {
  createCi(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<CreateCiMutation, CreateCiMutationVariables>;
export const DescribeCiDocument = new TypedDocumentString(`
    mutation DescribeCi($id: ID!, $name: String, $attributes: JSON, $redundancy: [RedundancyInput!]) {
  describeCi(
    id: $id
    name: $name
    attributes: $attributes
    redundancy: $redundancy
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<DescribeCiMutation, DescribeCiMutationVariables>;
export const RetireCiDocument = new TypedDocumentString(`
    mutation RetireCi($id: ID!, $reason: String!) {
  retireCi(id: $id, reason: $reason) {
    id
  }
}
    `) as unknown as TypedDocumentString<RetireCiMutation, RetireCiMutationVariables>;
export const LockAttributeDocument = new TypedDocumentString(`
    mutation LockAttribute($ciId: ID!, $attribute: String!, $value: JSON, $reason: String!) {
  lockAttribute(
    ciId: $ciId
    attribute: $attribute
    value: $value
    reason: $reason
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<LockAttributeMutation, LockAttributeMutationVariables>;
export const UnlockAttributeDocument = new TypedDocumentString(`
    mutation UnlockAttribute($ciId: ID!, $attribute: String!, $reason: String) {
  unlockAttribute(ciId: $ciId, attribute: $attribute, reason: $reason) {
    id
  }
}
    `) as unknown as TypedDocumentString<UnlockAttributeMutation, UnlockAttributeMutationVariables>;
export const MergeCisDocument = new TypedDocumentString(`
    mutation MergeCis($keep: ID!, $merge: [ID!]!, $reason: String!) {
  mergeCis(keep: $keep, merge: $merge, reason: $reason) {
    id
  }
}
    `) as unknown as TypedDocumentString<MergeCisMutation, MergeCisMutationVariables>;
export const SplitCiDocument = new TypedDocumentString(`
    mutation SplitCi($id: ID!, $reason: String!) {
  splitCi(id: $id, reason: $reason) {
    id
  }
}
    `) as unknown as TypedDocumentString<SplitCiMutation, SplitCiMutationVariables>;
export const MergePreviewDocument = new TypedDocumentString(`
    query MergePreview($keep: ID!, $merge: [ID!]!) {
  mergePreview(keep: $keep, merge: $merge) {
    provenance {
      attribute
      value
      source
      scope
      observedAt
      winner
      locked
    }
  }
}
    `) as unknown as TypedDocumentString<MergePreviewQuery, MergePreviewQueryVariables>;
export const RelateDocument = new TypedDocumentString(`
    mutation Relate($input: RelationshipInput!) {
  relate(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RelateMutation, RelateMutationVariables>;
export const UnrelateDocument = new TypedDocumentString(`
    mutation Unrelate($id: ID!, $reason: String!) {
  unrelate(id: $id, reason: $reason)
}
    `) as unknown as TypedDocumentString<UnrelateMutation, UnrelateMutationVariables>;
export const WithdrawRelationshipDocument = new TypedDocumentString(`
    mutation WithdrawRelationship($id: ID!, $reason: String!) {
  withdrawRelationship(id: $id, reason: $reason) {
    id
  }
}
    `) as unknown as TypedDocumentString<WithdrawRelationshipMutation, WithdrawRelationshipMutationVariables>;
export const NeighbourhoodDocument = new TypedDocumentString(`
    query Neighbourhood($ids: [ID!]!, $direction: Direction!, $depth: Int!, $limit: Int!) {
  neighbourhood(ids: $ids, direction: $direction, depth: $depth, limit: $limit) {
    total
    truncated
    cis {
      id
      name
      class
      status
      owner
      criticality
      lastSeenAt
      relationships(first: 1) {
        totalCount
      }
    }
    relationships {
      id
      type
      strength
      group
      weight
      confidence
      sources
      lastSeenAt
      from {
        id
      }
      to {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NeighbourhoodQuery, NeighbourhoodQueryVariables>;
export const HealthDocument = new TypedDocumentString(`
    query Health($source: String) {
  health(source: $source) {
    revision
    at
    pending
    scopesTotal
    scopesOverdue
    open {
      kind
      count
    }
    completeness {
      class
      total
      complete
      gaps {
        label
        lacks
        count
      }
    }
    freshness {
      class
      total
      fresh
      days
    }
    scopes {
      source
      scope
      records
      seenAt
      fullSeenAt
      rhythmMinutes
      overdue
    }
  }
}
    `) as unknown as TypedDocumentString<HealthQuery, HealthQueryVariables>;
export const HealthSourcesDocument = new TypedDocumentString(`
    query HealthSources {
  policy {
    sources
  }
}
    `) as unknown as TypedDocumentString<HealthSourcesQuery, HealthSourcesQueryVariables>;
export const WaitingRelationshipsDocument = new TypedDocumentString(`
    query WaitingRelationships($source: String, $after: String) {
  pendingRelationships(source: $source, first: 50, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        type
        source
        scope
        from
        to
        awaits
        seenAt
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WaitingRelationshipsQuery, WaitingRelationshipsQueryVariables>;
export const OverviewDocument = new TypedDocumentString(`
    query Overview($service: [String!], $software: [String!], $platform: [String!], $hardware: [String!], $network: [String!], $organisation: [String!]) {
  all: cis(first: 1) {
    totalCount
  }
  service: cis(filter: {classes: $service}, first: 1) {
    totalCount
  }
  software: cis(filter: {classes: $software}, first: 1) {
    totalCount
  }
  platform: cis(filter: {classes: $platform}, first: 1) {
    totalCount
  }
  hardware: cis(filter: {classes: $hardware}, first: 1) {
    totalCount
  }
  network: cis(filter: {classes: $network}, first: 1) {
    totalCount
  }
  organisation: cis(filter: {classes: $organisation}, first: 1) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<OverviewQuery, OverviewQueryVariables>;
export const ServicesByCriticalityDocument = new TypedDocumentString(`
    query ServicesByCriticality($classes: [String!]) {
  CRITICAL: cis(filter: {classes: $classes, criticality: [CRITICAL]}, first: 10) {
    ...ServiceList
  }
  HIGH: cis(filter: {classes: $classes, criticality: [HIGH]}, first: 10) {
    ...ServiceList
  }
  MEDIUM: cis(filter: {classes: $classes, criticality: [MEDIUM]}, first: 10) {
    ...ServiceList
  }
  LOW: cis(filter: {classes: $classes, criticality: [LOW]}, first: 10) {
    ...ServiceList
  }
}
    fragment ServiceList on CiConnection {
  totalCount
  edges {
    node {
      id
      name
      class
      status
      criticality
      owner
      lastSeenAt
    }
  }
}`) as unknown as TypedDocumentString<ServicesByCriticalityQuery, ServicesByCriticalityQueryVariables>;
export const MeantCisDocument = new TypedDocumentString(`
    query MeantCis($texts: [String!]!, $import: String) {
  meantCis(texts: $texts, import: $import) {
    text
    by
    id
    class
  }
}
    `) as unknown as TypedDocumentString<MeantCisQuery, MeantCisQueryVariables>;
export const ImportsDocument = new TypedDocumentString(`
    query Imports {
  imports {
    name
    generation
    lastAt
  }
}
    `) as unknown as TypedDocumentString<ImportsQuery, ImportsQueryVariables>;
export const ApprovedChangesDocument = new TypedDocumentString(`
    query ApprovedChanges($states: [ChangeState!]!) {
  changes(states: $states, first: 200) {
    totalCount
    edges {
      node {
        id
        number
        title
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ApprovedChangesQuery, ApprovedChangesQueryVariables>;
export const InboxDocument = new TypedDocumentString(`
    query Inbox($rule: InboxRule, $after: String) {
  inbox(rule: $rule, first: 50, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        kind
        risk
        title
        at
        detail
        resolutions
        cis {
          id
          name
          class
          status
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<InboxQuery, InboxQueryVariables>;
export const InboxCountsDocument = new TypedDocumentString(`
    query InboxCounts {
  inboxCounts {
    kind
    risk
    class
    source
    attribute
    count
  }
}
    `) as unknown as TypedDocumentString<InboxCountsQuery, InboxCountsQueryVariables>;
export const ResolveInboxItemDocument = new TypedDocumentString(`
    mutation ResolveInboxItem($id: ID!, $resolution: InboxResolution!, $keep: ID, $changeId: ID, $comment: String) {
  resolveInboxItem(
    id: $id
    resolution: $resolution
    keep: $keep
    changeId: $changeId
    comment: $comment
  ) {
    id
    decisionId
  }
}
    `) as unknown as TypedDocumentString<ResolveInboxItemMutation, ResolveInboxItemMutationVariables>;
export const ResolveInboxItemsDocument = new TypedDocumentString(`
    mutation ResolveInboxItems($rule: InboxRule!, $resolution: InboxResolution!, $dryRun: Boolean!, $revision: Int, $comment: String) {
  resolveInboxItems(
    rule: $rule
    resolution: $resolution
    dryRun: $dryRun
    revision: $revision
    comment: $comment
  ) {
    count
    revision
    decisionId
    samples {
      id
      title
    }
  }
}
    `) as unknown as TypedDocumentString<ResolveInboxItemsMutation, ResolveInboxItemsMutationVariables>;
export const UndoInboxDecisionDocument = new TypedDocumentString(`
    mutation UndoInboxDecision($id: ID!) {
  undoInboxDecision(id: $id)
}
    `) as unknown as TypedDocumentString<UndoInboxDecisionMutation, UndoInboxDecisionMutationVariables>;
export const InviteDocument = new TypedDocumentString(`
    mutation Invite($input: InvitationInput!) {
  invite(input: $input) {
    path
    expiresAt
  }
}
    `) as unknown as TypedDocumentString<InviteMutation, InviteMutationVariables>;
export const RenewInvitationDocument = new TypedDocumentString(`
    mutation RenewInvitation($principalId: ID!) {
  renewInvitation(principalId: $principalId) {
    path
    expiresAt
  }
}
    `) as unknown as TypedDocumentString<RenewInvitationMutation, RenewInvitationMutationVariables>;
export const WithdrawInvitationDocument = new TypedDocumentString(`
    mutation WithdrawInvitation($principalId: ID!) {
  withdrawInvitation(principalId: $principalId)
}
    `) as unknown as TypedDocumentString<WithdrawInvitationMutation, WithdrawInvitationMutationVariables>;
export const SetRolesDocument = new TypedDocumentString(`
    mutation SetRoles($id: ID!, $roles: [Role!]!, $reason: String!) {
  setRoles(id: $id, roles: $roles, reason: $reason) {
    id
  }
}
    `) as unknown as TypedDocumentString<SetRolesMutation, SetRolesMutationVariables>;
export const DisablePrincipalDocument = new TypedDocumentString(`
    mutation DisablePrincipal($id: ID!, $reason: String!) {
  disablePrincipal(id: $id, reason: $reason) {
    id
  }
}
    `) as unknown as TypedDocumentString<DisablePrincipalMutation, DisablePrincipalMutationVariables>;
export const EnablePrincipalDocument = new TypedDocumentString(`
    mutation EnablePrincipal($id: ID!, $reason: String!) {
  enablePrincipal(id: $id, reason: $reason) {
    id
  }
}
    `) as unknown as TypedDocumentString<EnablePrincipalMutation, EnablePrincipalMutationVariables>;
export const AddTeamDocument = new TypedDocumentString(`
    mutation AddTeam($handle: String!, $name: String!, $members: [String!]) {
  addTeam(handle: $handle, name: $name, members: $members) {
    id
  }
}
    `) as unknown as TypedDocumentString<AddTeamMutation, AddTeamMutationVariables>;
export const SetTeamDocument = new TypedDocumentString(`
    mutation SetTeam($handle: String!, $name: String, $members: [String!]) {
  setTeam(handle: $handle, name: $name, members: $members) {
    id
  }
}
    `) as unknown as TypedDocumentString<SetTeamMutation, SetTeamMutationVariables>;
export const RemoveTeamDocument = new TypedDocumentString(`
    mutation RemoveTeam($handle: String!) {
  removeTeam(handle: $handle)
}
    `) as unknown as TypedDocumentString<RemoveTeamMutation, RemoveTeamMutationVariables>;
export const NameDeputyDocument = new TypedDocumentString(`
    mutation NameDeputy($input: DeputyInput!) {
  nameDeputy(input: $input)
}
    `) as unknown as TypedDocumentString<NameDeputyMutation, NameDeputyMutationVariables>;
export const EndDeputyDocument = new TypedDocumentString(`
    mutation EndDeputy($id: ID!) {
  endDeputy(id: $id)
}
    `) as unknown as TypedDocumentString<EndDeputyMutation, EndDeputyMutationVariables>;
export const EndSessionDocument = new TypedDocumentString(`
    mutation EndSession($id: ID!) {
  endSession(id: $id)
}
    `) as unknown as TypedDocumentString<EndSessionMutation, EndSessionMutationVariables>;
export const EndSessionsDocument = new TypedDocumentString(`
    mutation EndSessions($principalId: ID!) {
  endSessions(principalId: $principalId)
}
    `) as unknown as TypedDocumentString<EndSessionsMutation, EndSessionsMutationVariables>;
export const DeputiesDocument = new TypedDocumentString(`
    query Deputies($after: String) {
  deputies(first: 50, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        of
        ofName
        ofTeam
        from
        until
        reason
        namedBy
        deputy {
          handle
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DeputiesQuery, DeputiesQueryVariables>;
export const PrincipalsDocument = new TypedDocumentString(`
    query Principals($text: String, $after: String) {
  principals(text: $text, first: 50, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        handle
        name
        roles
        teams
        account {
          disabledAt
          hasPassword
          hasIdentity
          signedInAt
          invitedUntil
          sessions
          tokens
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PrincipalsQuery, PrincipalsQueryVariables>;
export const PrincipalChoicesDocument = new TypedDocumentString(`
    query PrincipalChoices {
  principals(first: 500) {
    edges {
      node {
        handle
        name
        roles
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PrincipalChoicesQuery, PrincipalChoicesQueryVariables>;
export const SessionsDocument = new TypedDocumentString(`
    query Sessions($everybody: Boolean!, $after: String) {
  sessions(everybody: $everybody, first: 50, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        via
        beganAt
        lastSeenAt
        expiresAt
        current
        principal {
          id
          handle
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SessionsQuery, SessionsQueryVariables>;
export const PeopleTeamsDocument = new TypedDocumentString(`
    query PeopleTeams($text: String, $after: String) {
  teams(text: $text, first: 100, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        handle
        name
        members {
          id
          handle
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PeopleTeamsQuery, PeopleTeamsQueryVariables>;
export const PolicyDocument = new TypedDocumentString(`
    query Policy {
  policy {
    version
    sources
    precedence {
      class
      attribute
      sources
      layer
      holds
    }
    brakes {
      source
      percent
      fewestCis
      layer
      holds
    }
    ages {
      class
      source
      staleAfterDays
      retireAfterDays
      layer
      holds
    }
    retiredDays {
      days
      layer
    }
    historyDays {
      days
      layer
    }
  }
}
    `) as unknown as TypedDocumentString<PolicyQuery, PolicyQueryVariables>;
export const PolicyPreviewDocument = new TypedDocumentString(`
    query PolicyPreview($input: PolicyInput!) {
  policyPreview(input: $input) {
    cis
    attributes
    samples {
      ci {
        id
        name
        class
        status
      }
      attribute
      before
      after
    }
  }
}
    `) as unknown as TypedDocumentString<PolicyPreviewQuery, PolicyPreviewQueryVariables>;
export const ChangePolicyDocument = new TypedDocumentString(`
    mutation ChangePolicy($input: PolicyInput!, $reason: String!, $expectedVersion: Int!) {
  changePolicy(input: $input, reason: $reason, expectedVersion: $expectedVersion) {
    version
  }
}
    `) as unknown as TypedDocumentString<ChangePolicyMutation, ChangePolicyMutationVariables>;
export const ReleaseBoardDocument = new TypedDocumentString(`
    query ReleaseBoard($open: [ReleaseState!]!, $over: [ReleaseState!]!) {
  open: releases(states: $open, first: 50) {
    totalCount
    edges {
      node {
        ...ReleaseCard
      }
    }
  }
  over: releases(states: $over, first: 10) {
    totalCount
    edges {
      node {
        ...ReleaseCard
      }
    }
  }
}
    fragment ReleaseCard on Release {
  id
  number
  title
  state
  success
  changes {
    id
    number
    title
    state
  }
  tests {
    id
    signOff {
      decision
    }
  }
  impact {
    targets {
      action
      durationMinutes
    }
    summary {
      services {
        down
        degraded
        atRisk
      }
    }
    coverage {
      because
    }
  }
  steps {
    step
    allowed
  }
}`) as unknown as TypedDocumentString<ReleaseBoardQuery, ReleaseBoardQueryVariables>;
export const ReleaseCandidatesDocument = new TypedDocumentString(`
    query ReleaseCandidates($states: [ChangeState!]!) {
  changes(states: $states, first: 500) {
    totalCount
    edges {
      node {
        id
        number
        title
        state
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReleaseCandidatesQuery, ReleaseCandidatesQueryVariables>;
export const OpenReleaseDocument = new TypedDocumentString(`
    mutation OpenRelease($title: String!, $changeIds: [ID!]!) {
  openRelease(title: $title, changeIds: $changeIds) {
    id
    number
  }
}
    `) as unknown as TypedDocumentString<OpenReleaseMutation, OpenReleaseMutationVariables>;
export const PlanReleaseDocument = new TypedDocumentString(`
    mutation PlanRelease($id: ID!, $expectedVersion: Int!, $waves: [ReleaseWaveInput!]!) {
  planRelease(id: $id, expectedVersion: $expectedVersion, waves: $waves) {
    id
    number
  }
}
    `) as unknown as TypedDocumentString<PlanReleaseMutation, PlanReleaseMutationVariables>;
export const AddReleaseTestDocument = new TypedDocumentString(`
    mutation AddReleaseTest($id: ID!, $expectedVersion: Int!, $kind: AcceptanceKind!, $title: String!, $role: Role!) {
  addReleaseTest(
    id: $id
    expectedVersion: $expectedVersion
    kind: $kind
    title: $title
    role: $role
  ) {
    id
    number
  }
}
    `) as unknown as TypedDocumentString<AddReleaseTestMutation, AddReleaseTestMutationVariables>;
export const SignOffReleaseTestDocument = new TypedDocumentString(`
    mutation SignOffReleaseTest($id: ID!, $expectedVersion: Int!, $testId: ID!, $decision: Decision!) {
  signOffReleaseTest(
    id: $id
    expectedVersion: $expectedVersion
    testId: $testId
    decision: $decision
  ) {
    id
    number
  }
}
    `) as unknown as TypedDocumentString<SignOffReleaseTestMutation, SignOffReleaseTestMutationVariables>;
export const NameReleasePolicyDocument = new TypedDocumentString(`
    mutation NameReleasePolicy($id: ID!, $expectedVersion: Int!, $policy: ReleasePolicyInput!) {
  nameReleasePolicy(id: $id, expectedVersion: $expectedVersion, policy: $policy) {
    id
    number
  }
}
    `) as unknown as TypedDocumentString<NameReleasePolicyMutation, NameReleasePolicyMutationVariables>;
export const DeclareMediumDocument = new TypedDocumentString(`
    mutation DeclareMedium($id: ID!, $expectedVersion: Int!, $input: DefinitiveMediumInput!) {
  declareMedium(id: $id, expectedVersion: $expectedVersion, input: $input) {
    id
    number
  }
}
    `) as unknown as TypedDocumentString<DeclareMediumMutation, DeclareMediumMutationVariables>;
export const WithdrawMediumDocument = new TypedDocumentString(`
    mutation WithdrawMedium($id: ID!, $expectedVersion: Int!, $mediumId: ID!) {
  withdrawMedium(id: $id, expectedVersion: $expectedVersion, mediumId: $mediumId) {
    id
    number
  }
}
    `) as unknown as TypedDocumentString<WithdrawMediumMutation, WithdrawMediumMutationVariables>;
export const StartReleaseWaveDocument = new TypedDocumentString(`
    mutation StartReleaseWave($id: ID!, $expectedVersion: Int!, $wave: Int!) {
  startReleaseWave(id: $id, expectedVersion: $expectedVersion, wave: $wave) {
    id
    number
  }
}
    `) as unknown as TypedDocumentString<StartReleaseWaveMutation, StartReleaseWaveMutationVariables>;
export const NoteDeploymentDocument = new TypedDocumentString(`
    mutation NoteDeployment($id: ID!, $expectedVersion: Int!, $mediumId: ID!, $ciId: ID!, $sha256: String, $attribute: String) {
  noteDeployment(
    id: $id
    expectedVersion: $expectedVersion
    mediumId: $mediumId
    ciId: $ciId
    sha256: $sha256
    attribute: $attribute
  ) {
    id
    number
  }
}
    `) as unknown as TypedDocumentString<NoteDeploymentMutation, NoteDeploymentMutationVariables>;
export const MoveReleaseDocument = new TypedDocumentString(`
    mutation MoveRelease($id: ID!, $expectedVersion: Int!, $step: ReleaseStep!, $comment: String, $success: Boolean) {
  moveRelease(
    id: $id
    expectedVersion: $expectedVersion
    step: $step
    comment: $comment
    success: $success
  ) {
    id
    number
  }
}
    `) as unknown as TypedDocumentString<MoveReleaseMutation, MoveReleaseMutationVariables>;
export const ReleasePageDocument = new TypedDocumentString(`
    query ReleasePage($id: ID!) {
  release(id: $id) {
    id
    number
    version
    title
    state
    author
    openedAt
    baselineRevision
    endRevision
    success
    waves {
      state
      startedAt
      startedBy
      because
      impact {
        targets {
          action
          durationMinutes
        }
        summary {
          services {
            down
            degraded
            atRisk
          }
        }
        coverage {
          because
        }
      }
      changes {
        id
        number
        title
        state
      }
    }
    policy {
      name
      version
      link
    }
    measures {
      name
      meeting
      of
    }
    media {
      id
      name
      version
      sha256
      location
      declaredBy
      declaredAt
      deployments {
        id
        sha256
        attribute
        verdict
        by
        at
        ci {
          id
          name
          class
        }
      }
    }
    tests {
      id
      kind
      title
      role
      author
      because
      signOff {
        by
        decision
        at
        comment
      }
    }
    impact {
      revision
      digest
      targets {
        action
        capacity
        durationMinutes
        ci {
          id
          name
          class
        }
      }
      summary {
        down
        degraded
        atRisk
        evidence
        staleEvidence
        inferredEvidence
        hidden
        services {
          down
          degraded
          atRisk
          total
        }
      }
      coverage {
        because
      }
      services(first: 100) {
        totalCount
        edges {
          node {
            owner
            state
            capacity
            verdict
            because
            ci {
              id
              name
              class
              owner
              criticality
            }
          }
        }
      }
    }
    sinceBaseline(first: 20) {
      totalCount
      edges {
        node {
          kind
          attribute
          ci {
            id
            name
            class
          }
        }
      }
    }
    againstBaseline {
      standing
      ci {
        id
        name
        class
      }
      differences(first: 3) {
        totalCount
        edges {
          node {
            kind
            attribute
            before
            after
          }
        }
      }
    }
    steps {
      step
      allowed
      because
    }
    timeline {
      at
      actor
      text
    }
  }
}
    `) as unknown as TypedDocumentString<ReleasePageQuery, ReleasePageQueryVariables>;
export const UndoScanDocument = new TypedDocumentString(`
    mutation UndoScan($id: ID!, $reason: String!) {
  undoScan(id: $id, reason: $reason) {
    revision
    kept
  }
}
    `) as unknown as TypedDocumentString<UndoScanMutation, UndoScanMutationVariables>;
export const ScansDocument = new TypedDocumentString(`
    query Scans($source: String, $after: String) {
  scans(source: $source, first: 50, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        source
        scope
        generation
        mode
        state
        inboxItem
        receivedAt
        revision
        created
        updated
        unchanged
        retired
        quarantined
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ScansQuery, ScansQueryVariables>;
export const FindCisDocument = new TypedDocumentString(`
    query FindCis($filter: CiFilter, $first: Int!, $after: String) {
  cis(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        name
        class
        status
        criticality
        owner
        lastSeenAt
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FindCisQuery, FindCisQueryVariables>;
export const DeliveriesDocument = new TypedDocumentString(`
    query Deliveries($state: DeliveryState, $after: String) {
  deliveries(state: $state, first: 50, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        event
        changeId
        number
        text
        way
        receiver
        state
        attempts
        lastError
        madeAt
        dueAt
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DeliveriesQuery, DeliveriesQueryVariables>;
export const OpenWebhookDocument = new TypedDocumentString(`
    mutation OpenWebhook($url: String!, $events: [NoticeEvent!]!) {
  openWebhook(url: $url, events: $events) {
    secret
    webhook {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<OpenWebhookMutation, OpenWebhookMutationVariables>;
export const PauseWebhookDocument = new TypedDocumentString(`
    mutation PauseWebhook($id: ID!, $paused: Boolean!) {
  pauseWebhook(id: $id, paused: $paused) {
    id
  }
}
    `) as unknown as TypedDocumentString<PauseWebhookMutation, PauseWebhookMutationVariables>;
export const RemoveWebhookDocument = new TypedDocumentString(`
    mutation RemoveWebhook($id: ID!) {
  removeWebhook(id: $id)
}
    `) as unknown as TypedDocumentString<RemoveWebhookMutation, RemoveWebhookMutationVariables>;
export const TryDeliveryAgainDocument = new TypedDocumentString(`
    mutation TryDeliveryAgain($id: ID!) {
  tryDeliveryAgain(id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<TryDeliveryAgainMutation, TryDeliveryAgainMutationVariables>;
export const NoticeSettingsDocument = new TypedDocumentString(`
    query NoticeSettings {
  noticeSettings {
    mailServer
    mailFrom
    privateWebhooks
    linksBegin
  }
}
    `) as unknown as TypedDocumentString<NoticeSettingsQuery, NoticeSettingsQueryVariables>;
export const WebhooksDocument = new TypedDocumentString(`
    query Webhooks {
  webhooks {
    id
    url
    events
    openedAt
    openedBy
    pausedAt
    answeredAt
    lastError
  }
}
    `) as unknown as TypedDocumentString<WebhooksQuery, WebhooksQueryVariables>;
export const SinglePointsDocument = new TypedDocumentString(`
    query SinglePoints($serviceIds: [ID!], $after: String) {
  singlePointsOfFailure(
    serviceIds: $serviceIds
    first: 50
    after: $after
    servicesFirst: 3
  ) {
    totalCount
    hidden {
      count
      owners
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ci {
          id
          name
          class
        }
        services {
          id
          name
          class
          criticality
        }
        serviceCount
        hiddenServices {
          count
          owners
        }
        cure
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SinglePointsQuery, SinglePointsQueryVariables>;
export const SharedFatesDocument = new TypedDocumentString(`
    query SharedFates($after: String) {
  sharedFate(first: 50, after: $after, servicesFirst: 3) {
    totalCount
    hidden {
      count
      owners
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      cursor
      node {
        dependent {
          id
          name
          class
        }
        group
        implied
        needed
        total
        left
        cause {
          id
          name
          class
        }
        members {
          id
          name
          class
        }
        hiddenMembers {
          count
          owners
        }
        services {
          id
          name
          class
          criticality
        }
        serviceCount
        hiddenServices {
          count
          owners
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SharedFatesQuery, SharedFatesQueryVariables>;
export const SinglePointsServiceDocument = new TypedDocumentString(`
    query SinglePointsService($id: ID!) {
  ci(id: $id) {
    id
    name
    class
  }
}
    `) as unknown as TypedDocumentString<SinglePointsServiceQuery, SinglePointsServiceQueryVariables>;
export const CurrentRevisionDocument = new TypedDocumentString(`
    query CurrentRevision {
  revision
}
    `) as unknown as TypedDocumentString<CurrentRevisionQuery, CurrentRevisionQueryVariables>;
export const NamesDocument = new TypedDocumentString(`
    query Names($handles: [String!]!) {
  names(handles: $handles) {
    handle
    name
  }
}
    `) as unknown as TypedDocumentString<NamesQuery, NamesQueryVariables>;
export const OwnClassesDocument = new TypedDocumentString(`
    query OwnClasses {
  currency
  classes(own: true) {
    name
    label
    plural
    family
    icon
    summary
    staleAfterDays
    identity {
      domain
      by
    }
    attributes {
      name
      label
      type
      unit
      help
      choices
      volatile
      money
      min
      max
    }
  }
}
    `) as unknown as TypedDocumentString<OwnClassesQuery, OwnClassesQueryVariables>;
export const MeDocument = new TypedDocumentString(`
    query Me {
  me {
    id
    handle
    name
    roles
    teams
  }
}
    `) as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;