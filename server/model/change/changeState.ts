/** The states of a change (api.graphql), in the order in which most go through them. */
export const changeStates = [
  'DRAFT',
  'ASSESSED',
  'SUBMITTED',
  'APPROVED',
  'REJECTED',
  'SCHEDULED',
  'IN_PROGRESS',
  'IMPLEMENTED',
  'FAILED',
  'BACKED_OUT',
  'REVIEWED',
  'CLOSED',
  'CANCELLED',
] as const;
export type ChangeState = (typeof changeStates)[number];

export const changeSteps = [
  'ASSESS',
  'SUBMIT',
  'APPROVE',
  'REJECT',
  'SCHEDULE',
  'START',
  'IMPLEMENT',
  'FAIL',
  'BACK_OUT',
  'REVIEW',
  'CLOSE',
  'CANCEL',
] as const;
export type ChangeStep = (typeof changeSteps)[number];

export const changeKinds = ['STANDARD', 'NORMAL', 'EMERGENCY'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** Approvals are given or being gathered, and nothing is done yet: what the graph does meanwhile matters to them. */
export const awaitedStates: readonly ChangeState[] = ['SUBMITTED', 'APPROVED', 'SCHEDULED'];

/** What counts as planned when windows are laid over each other (impact.md, "Actions"). */
export const plannedStates: readonly ChangeState[] = [...awaitedStates, 'IN_PROGRESS'];

/** Nothing more can come of it. */
export const overStates: readonly ChangeState[] = ['CLOSED', 'CANCELLED'];

/** Something can still come of it. */
export const openStates: readonly ChangeState[] = changeStates.filter((state) => !overStates.includes(state));
/** Nothing has been done yet, so that what is planned may still be another thing. */
export const editableStates: readonly ChangeState[] = ['DRAFT', 'ASSESSED', 'REJECTED', ...awaitedStates];
