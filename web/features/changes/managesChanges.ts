import type { Role } from '../../../server/model/principal.ts';

/** Whether a person with these roles looks after changes. */
export const managesChanges = (roles: readonly Role[]): boolean =>
  roles.includes('CHANGE_MANAGER') || roles.includes('ADMIN');
