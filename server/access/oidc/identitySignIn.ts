import { defineStatement, integer, type Runner } from '../../graph/statement.ts';
import { Conflict } from '../../model/errors.ts';
import type { Role } from '../../model/principal.ts';
import type { Access } from '../access.ts';
import { appendAudit } from '../audit.ts';
import { othersAdminister } from '../people/administrators.ts';
import { lockedPrincipal } from '../people/lockedPrincipal.ts';
import { mergePrincipal } from '../principals.ts';
import { claimedRoles, personOf } from './claims.ts';
import type { Identity } from './identityProvider.ts';
import type { RoleMapping } from './settings.ts';

const find = defineStatement<
  { subject: string; handle: string; now: unknown },
  { known: string | null; namesake: string | null; invited: boolean | null }
>('access/identity');
const link = defineStatement<{ id: string; subject: string; now: unknown }, never>('access/linkIdentity');
const setRoles = defineStatement<{ id: string; roles: readonly Role[] }, never>('people/setRoles');

/**
 * Signs somebody in whom the identity provider vouches for; made here where they come for the first time. A handle
 * that is here already is never taken over, unless an administrator has invited it and it has no password yet.
 * @param mapping where there is one, roles follow the provider at each sign-in
 * @returns the secret for the session's cookie
 * @throws BadInput where the provider tells no handle; Conflict where the handle is somebody else's; Forbidden where
 *   the account is disabled
 */
export async function identitySignIn(
  access: Access,
  { subject, claims }: Identity,
  mapping: RoleMapping | undefined,
): Promise<string> {
  const person = personOf(claims);
  const roles = mapping === undefined ? undefined : claimedRoles(claims, mapping);
  const { session, id } = await access.database.write(async (transaction) => {
    const principal = await comer(transaction, subject, { ...person, roles: roles ?? ['VIEWER'] });
    if (roles !== undefined) await followRoles(transaction, principal, roles);
    return { session: await access.sessions.begin(transaction, principal, 'OIDC'), id: principal.id };
  });
  access.principalChanged(id);
  return session;
}

interface Comer {
  readonly id: string;
  readonly handle: string;
}

async function comer(
  transaction: Runner,
  subject: string,
  person: { readonly handle: string; readonly name: string; readonly roles: readonly Role[] },
): Promise<Comer> {
  const now = integer(Date.now());
  const { handle } = person;
  const [row] = await find.run(transaction, { subject, handle, now });
  const known = row?.known ?? null;
  if (known !== null) return lockedPrincipal(transaction, known);
  if ((row?.namesake ?? null) !== null && row?.invited !== true)
    throw new Conflict(`${handle} is somebody here already. An administrator can invite them.`, 'handle');
  const { id, created } = await mergePrincipal(transaction, person);
  await link.run(transaction, { id, subject, now });
  const detail = { principal: handle, identity: subject, made: created };
  await appendAudit(transaction, { actor: handle, action: 'IDENTITY_LINKED', subject: id, detail });
  return { id, handle };
}

/** Gives the roles that the provider says; the last administrator stays one whatever it says. */
async function followRoles(transaction: Runner, { id }: Comer, said: readonly Role[]): Promise<void> {
  const { handle, roles: before } = await lockedPrincipal(transaction, id);
  const loses = before.includes('ADMIN') && !said.includes('ADMIN');
  const after = loses && !(await othersAdminister(transaction, id)) ? [...said, 'ADMIN' as const] : said;
  if (before.length === after.length && after.every((role) => before.includes(role))) return;
  await setRoles.run(transaction, { id, roles: after });
  const detail = { principal: handle, before, after, reason: 'The identity provider says so.' };
  await appendAudit(transaction, { actor: handle, action: 'ROLES_CHANGED', subject: id, detail });
}
