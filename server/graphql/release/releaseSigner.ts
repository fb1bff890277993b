import { hasRole } from '../../access/policy.ts';
import type { Caller, Role } from '../../model/principal.ts';

/** A caller as the rules of sign-offs look at one. */
export const releaseSigner = (caller: Caller) => ({
  handle: caller.handle,
  has: (role: Role) => hasRole(caller, role),
});
