import { demoPeople } from './access/demoSignIn.ts';
import type { Person } from './model/change/standing.ts';
import type { Role } from './model/principal.ts';

/** The handle of the demo's person with a role. */
export function demoHandle(role: Role): string {
  const person = demoPeople.find((each) => each.role === role);
  if (!person) throw new Error(`The demo has nobody with the role ${role}.`);
  return person.handle;
}

/** The demo's person of a handle as the rules of changes look at one. */
export function demoPerson(handle: string): Person {
  const role = demoPeople.find((each) => each.handle === handle)?.role;
  const admin = role === 'ADMIN';
  return {
    handle,
    admin,
    operator: admin || role === 'OPERATOR',
    changeManager: admin || role === 'CHANGE_MANAGER',
  };
}
