/** The states of a release, in the order in which most go through them. */
export const releaseStates = [
  'PLANNED',
  'APPROVED',
  'DEPLOYING',
  'RELEASED',
  'FAILED',
  'BACKED_OUT',
  'CLOSED',
  'CANCELLED',
] as const;
export type ReleaseState = (typeof releaseStates)[number];

export const releaseSteps = [
  'GO',
  'NO_GO',
  'DEPLOY',
  'RELEASE',
  'FAIL',
  'BACK_OUT',
  'CLOSE',
  'CANCEL',
] as const;
export type ReleaseStep = (typeof releaseSteps)[number];

/** Nothing more can come of it. */
export const overReleaseStates: readonly ReleaseState[] = ['CLOSED', 'CANCELLED'];

/** What can still come of something; each change is in one of these at the most. */
export const openReleaseStates: readonly ReleaseState[] = releaseStates.filter(
  (state) => !overReleaseStates.includes(state),
);
