import type { ChangeKind, ChangeState } from '../../../server/model/change/changeState.ts';

/** The states as people say them. */
export const stateWords: Readonly<Record<ChangeState, string>> = {
  DRAFT: 'Draft',
  ASSESSED: 'Assessed',
  SUBMITTED: 'Submitted',
  APPROVED: 'Approved',
  REJECTED: 'Rejected',
  SCHEDULED: 'Scheduled',
  IN_PROGRESS: 'In progress',
  IMPLEMENTED: 'Implemented',
  FAILED: 'Failed',
  BACKED_OUT: 'Backed out',
  REVIEWED: 'Reviewed',
  CLOSED: 'Closed',
  CANCELLED: 'Cancelled',
};

export const kindWords: Readonly<Record<ChangeKind, string>> = {
  STANDARD: 'Standard',
  NORMAL: 'Normal',
  EMERGENCY: 'Emergency',
};
