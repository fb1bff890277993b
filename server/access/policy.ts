import { Forbidden } from '../model/errors.ts';
import { type Caller, type Role, readingRoles } from '../model/principal.ts';

/** Whether the caller has one of the roles; ADMIN stands in for each. */
export function hasRole(caller: Caller, ...roles: readonly Role[]): boolean {
  return caller.roles.some((role) => role === 'ADMIN' || roles.includes(role));
}

/** @throws Forbidden naming the roles that would do */
export function requireRole(caller: Caller, ...roles: readonly Role[]): void {
  if (hasRole(caller, ...roles)) return;
  const wanted = [...new Set<Role>([...roles, 'ADMIN'])].join(' or ');
  throw new Forbidden(`This needs the role ${wanted}.`);
}

/** @throws Forbidden where the caller may not read the graph: an agent only sends scans and asks who it is */
export function requireReader(caller: Caller): void {
  if (!hasRole(caller, ...readingRoles))
    throw new Forbidden('This token may send scans and ask who it is, and read nothing else.');
}

/** Whether the caller may send any scan at all. */
export function isIngester(caller: Caller): boolean {
  return hasRole(caller, 'AGENT', 'OPERATOR');
}

/**
 * Whether the caller may say something as this source about this scope. A token's limits hold whatever its roles;
 * an AGENT without limits of its own may say nothing.
 */
export function mayIngest(caller: Caller, source: string, scope: string): boolean {
  if (!isIngester(caller)) return false;
  if (caller.sources === undefined && !hasRole(caller, 'OPERATOR')) return false;
  if (caller.sources !== undefined && !caller.sources.includes(source)) return false;
  return caller.scopes === undefined || caller.scopes.includes(scope);
}

/** @throws Forbidden naming what the caller may not speak for */
export function requireIngest(caller: Caller, source: string, scope: string): void {
  if (mayIngest(caller, source, scope)) return;
  if (!isIngester(caller)) throw new Forbidden('Sending scans needs the role AGENT, OPERATOR or ADMIN.');
  const bySource = caller.sources?.includes(source) ?? hasRole(caller, 'OPERATOR');
  throw new Forbidden(
    bySource
      ? `This token may not send the scope ${JSON.stringify(scope)}.`
      : `This token may not send as the source ${JSON.stringify(source)}.`,
    'line 1',
  );
}
