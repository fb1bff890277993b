/** A CI's status as the graph tells it (api.graphql, CiStatus). */
export const ciStatuses = ['PLANNED', 'ACTIVE', 'STALE', 'RETIRED'] as const;
export type CiStatus = (typeof ciStatuses)[number];

/** The statuses as people say them. */
export const statusNames: Readonly<Record<CiStatus, string>> = {
  PLANNED: 'Planned',
  ACTIVE: 'Active',
  STALE: 'Stale',
  RETIRED: 'Retired',
};
