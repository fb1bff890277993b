import { hasRole } from '../../access/policy.ts';
import type { Person } from '../../model/change/standing.ts';
import type { Caller } from '../../model/principal.ts';

/** A caller as the rules of changes look at one. */
export const personOf = (caller: Caller): Person => ({
  handle: caller.handle,
  operator: hasRole(caller, 'OPERATOR'),
  changeManager: hasRole(caller, 'CHANGE_MANAGER'),
  admin: hasRole(caller),
});
