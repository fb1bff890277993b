import { BadInput } from '../model/errors.ts';
import { type Role, roles } from '../model/principal.ts';
import type { Access } from './access.ts';
import { mergePrincipal } from './principals.ts';

/** The people of the demo, one for each role. */
const people: Readonly<Record<Role, { handle: string; name: string }>> = {
  VIEWER: { handle: 'demo-viewer', name: 'Vera Lindqvist' },
  OPERATOR: { handle: 'demo-operator', name: 'Omar Haddad' },
  CHANGE_MANAGER: { handle: 'demo-change-manager', name: 'Chiara Conti' },
  PROBLEM_ANALYST: { handle: 'demo-problem-analyst', name: 'Paul Nowak' },
  RELEASE_MANAGER: { handle: 'demo-release-manager', name: 'Rosa Almeida' },
  AGENT: { handle: 'demo-agent', name: 'Demo agent' },
  AUDITOR: { handle: 'demo-auditor', name: 'Aiko Tanaka' },
  ADMIN: { handle: 'demo-admin', name: 'Adam Brandt' },
};

/** What the sign-in page of the demo offers. */
export const demoPeople = roles.map((role) => ({ role, ...people[role] }));

/**
 * Signs in as the demo's person with a role. Whether the demo is on, and the request from this very machine, is
 * the route's to check.
 * @returns the secret for the session's cookie
 * @throws BadInput where there is no such role
 */
export async function demoSignIn(access: Access, role: string): Promise<string> {
  const person = demoPeople.find((candidate) => candidate.role === role);
  if (person === undefined) throw new BadInput(`There is no role ${role}.`, 'role');
  return access.database.write(async (transaction) => {
    const { handle, name } = person;
    const principal = await mergePrincipal(transaction, { handle, name, roles: [person.role] });
    return access.sessions.begin(transaction, principal, 'DEMO');
  });
}
