import { type Role, roles } from '../model/principal.ts';

/** What a role may stand in for: ADMIN for all, OPERATOR for AGENT, and each that reads for VIEWER. */
function implied(role: Role): readonly Role[] {
  if (role === 'ADMIN') return roles;
  if (role === 'OPERATOR') return ['OPERATOR', 'VIEWER', 'AGENT'];
  if (role === 'AGENT') return ['AGENT'];
  return [role, 'VIEWER'];
}

/**
 * The roles that a token acts with: those it was issued with, as far as its principal has them. A principal gets
 * its roles when it is made (TokenInput in api.graphql), so a later token for the same handle can say less and
 * never more; where only reading is common to both, it reads.
 */
export function effectiveRoles(requested: readonly Role[], held: readonly Role[]): Role[] {
  const covered = new Set(held.flatMap(implied));
  const granted = requested.filter((role) => covered.has(role));
  if (granted.length > 0) return granted;
  return covered.has('VIEWER') && requested.some((role) => implied(role).includes('VIEWER'))
    ? ['VIEWER']
    : [];
}
