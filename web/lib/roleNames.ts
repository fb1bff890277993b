import type { Role } from '../../server/model/principal.ts';

/** The roles as people say them. */
export const roleNames: Readonly<Record<Role, string>> = {
  VIEWER: 'Viewer',
  OPERATOR: 'Operator',
  CHANGE_MANAGER: 'Change manager',
  PROBLEM_ANALYST: 'Problem analyst',
  RELEASE_MANAGER: 'Release manager',
  AGENT: 'Agent',
  AUDITOR: 'Auditor',
  ADMIN: 'Administrator',
};
