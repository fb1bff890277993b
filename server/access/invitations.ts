import { defineStatement, integer, type Runner } from '../graph/statement.ts';
import { BadInput, Conflict, NotFound, Unauthenticated } from '../model/errors.ts';
import type { Caller, Role } from '../model/principal.ts';
import type { Access } from './access.ts';
import { appendAudit } from './audit.ts';
import { checkKnown } from './people/handles.ts';
import { lockedPrincipal } from './people/lockedPrincipal.ts';
import { checkRoles } from './people/setRoles.ts';
import { checkName } from './people/teams.ts';
import { requireRole } from './policy.ts';
import { checkHandle, mergePrincipal } from './principals.ts';
import { newSecret } from './secret.ts';

interface Kept {
  principalId: string;
  hash: string;
  expiresAt: unknown;
  invitedBy: string;
  now: unknown;
}
const keep = defineStatement<Kept, never>('access/keepInvitation');
const drop = defineStatement<{ principalId: string }, { expiresAt: number }>('access/dropInvitation');
const join = defineStatement<{ id: string; teams: readonly string[]; addedBy: string; now: unknown }, never>(
  'people/joinTeams',
);

/** How long an invitation is good for (ms). */
export const invitationLife = 3 * 24 * 3_600_000;

export interface InvitationInput {
  readonly handle: string;
  readonly name?: string | null | undefined;
  readonly roles: readonly Role[];
  /** Handles of teams to be a member of. */
  readonly teams: readonly string[];
}

/** What an administrator hands to the person invited; the secret is shown this once and kept as a keyed hash. */
export interface InvitationLink {
  readonly principalId: string;
  readonly secret: string;
  /** ms since 1970 */
  readonly expiresAt: number;
}

/**
 * Makes a principal with roles and teams, and a link with which the person sets a password.
 * @throws Forbidden for all but ADMIN; BadInput with its place; Conflict where the handle is taken
 */
export async function invite(
  access: Access,
  caller: Caller,
  input: InvitationInput,
): Promise<InvitationLink> {
  requireRole(caller, 'ADMIN');
  const handle = checkHandle(input.handle, 'input.handle');
  const name = checkName(input.name?.trim() || handle, 'input.name');
  const roles = checkRoles(input.roles, 'input.roles');
  if (roles.includes('AGENT'))
    throw new BadInput('An agent is a program: it comes in with a token.', 'input.roles');
  const secret = newSecret();
  return access.database.write(async (transaction) => {
    const teams = await checkKnown(transaction, 'team', input.teams, 'input.teams');
    const principal = await mergePrincipal(transaction, { handle, name, roles });
    if (!principal.created)
      throw new Conflict(`${handle} is here already. Give them a new link instead.`, 'input.handle');
    const now = integer(Date.now());
    await join.run(transaction, { id: principal.id, teams, addedBy: caller.handle, now });
    const link = await keepLink(access, transaction, {
      principalId: principal.id,
      secret,
      by: caller.handle,
    });
    const detail = { principal: handle, name, roles, teams, expiresAt: link.expiresAt };
    await appendAudit(transaction, {
      actor: caller.handle,
      action: 'INVITED',
      subject: principal.id,
      detail,
    });
    return link;
  });
}

/**
 * A new link for somebody who lost theirs, or their password; a former link is good no longer, a former password
 * until the link is used.
 * @throws Forbidden for all but ADMIN; NotFound; Conflict where the principal is disabled
 */
export async function renewInvitation(
  access: Access,
  caller: Caller,
  principalId: string,
): Promise<InvitationLink> {
  requireRole(caller, 'ADMIN');
  const secret = newSecret();
  return access.database.write(async (transaction) => {
    const { handle, disabledAt } = await lockedPrincipal(transaction, principalId, 'principalId');
    if (disabledAt !== null) throw new Conflict('This account is disabled. Enable it first.', 'principalId');
    const link = await keepLink(access, transaction, { principalId, secret, by: caller.handle });
    const detail = { principal: handle, expiresAt: link.expiresAt };
    await appendAudit(transaction, {
      actor: caller.handle,
      action: 'INVITATION_RENEWED',
      subject: principalId,
      detail,
    });
    return link;
  });
}

/**
 * Takes a link back that nobody has used.
 * @throws Forbidden for all but ADMIN; NotFound
 */
export async function withdrawInvitation(access: Access, caller: Caller, principalId: string): Promise<void> {
  requireRole(caller, 'ADMIN');
  await access.database.write(async (transaction) => {
    const { handle } = await lockedPrincipal(transaction, principalId, 'principalId');
    const [dropped] = await drop.run(transaction, { principalId });
    if (dropped === undefined) throw new NotFound('No invitation waits to be used.', 'principalId');
    await appendAudit(transaction, {
      actor: caller.handle,
      action: 'INVITATION_WITHDRAWN',
      subject: principalId,
      detail: { principal: handle },
    });
  });
}

async function keepLink(
  access: Access,
  transaction: Runner,
  { principalId, secret, by }: { principalId: string; secret: string; by: string },
): Promise<InvitationLink> {
  const now = Date.now();
  const expiresAt = now + invitationLife;
  await keep.run(transaction, {
    principalId,
    hash: access.peppers.hash('invitation', secret),
    expiresAt: integer(expiresAt),
    invitedBy: by,
    now: integer(now),
  });
  return { principalId, secret, expiresAt };
}

export const badLink = () =>
  new Unauthenticated('This link is used up or too old. Ask an administrator for a new one.');
