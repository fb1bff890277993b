import type { Database } from '../graph/database.ts';
import { defineStatement, integer } from '../graph/statement.ts';
import { BadInput, NotFound } from '../model/errors.ts';
import { roles as allRoles, type Caller, type Role } from '../model/principal.ts';
import { accessOf } from './access.ts';
import { appendAudit } from './audit.ts';
import { requireRole } from './policy.ts';
import { checkHandle, mergePrincipal } from './principals.ts';
import { newToken } from './tokenText.ts';

/** TokenInput of api.graphql. */
export interface TokenRequest {
  readonly principal: string;
  readonly label?: string | null | undefined;
  readonly roles: readonly Role[];
  readonly sources?: readonly string[] | null | undefined;
  readonly scopes?: readonly string[] | null | undefined;
  readonly expiresAt?: Date | string | null | undefined;
}

interface TokenRow {
  handle: string;
  id: string;
  hash: string;
  label: string | null;
  roles: readonly Role[];
  sources: readonly string[] | null;
  scopes: readonly string[] | null;
  expiresAt: unknown;
  issuedBy: string;
  now: unknown;
}
const create = defineStatement<TokenRow, { created: boolean }>('access/createToken');
const revoke = defineStatement<{ id: string; now: unknown }, { revoked: boolean }>('access/revokeToken');

/**
 * Makes a token and, where its handle is new, the principal it acts for. The secret is nowhere kept.
 * @throws Forbidden for all but ADMIN; BadInput with the place below `input`
 */
export async function issueToken(
  database: Database,
  caller: Caller,
  input: TokenRequest,
): Promise<{ id: string; secret: string }> {
  requireRole(caller, 'ADMIN');
  const checked = check(input);
  const { id, text } = newToken();
  const hash = accessOf(database).peppers.hash('token', text);
  await database.write(async (transaction) => {
    const principal = await mergePrincipal(transaction, {
      handle: checked.handle,
      name: checked.handle,
      roles: checked.roles,
    });
    const [row] = await create.run(transaction, {
      ...checked,
      id,
      hash,
      expiresAt: checked.expiresAt === null ? null : integer(checked.expiresAt),
      issuedBy: caller.handle,
      now: integer(Date.now()),
    });
    // The second run of a write whose reply was lost finds the token, and its audit entry with it.
    if (row?.created !== true) return;
    const { handle, label, roles, sources, scopes, expiresAt } = checked;
    const detail = { principal: handle, label, roles, sources, scopes, expiresAt, made: principal.created };
    await appendAudit(transaction, { actor: caller.handle, action: 'TOKEN_ISSUED', subject: id, detail });
  });
  return { id, secret: text };
}

/**
 * Ends a token at once on this server, and within seconds on others of the same Neo4j.
 * @returns false where it was revoked already
 * @throws Forbidden for all but ADMIN; NotFound
 */
export async function revokeToken(database: Database, caller: Caller, id: string): Promise<boolean> {
  requireRole(caller, 'ADMIN');
  const revoked = await database.write(async (transaction) => {
    const [row] = await revoke.run(transaction, { id, now: integer(Date.now()) });
    if (row === undefined) throw new NotFound('There is no such token.', 'id');
    if (row.revoked)
      await appendAudit(transaction, {
        actor: caller.handle,
        action: 'TOKEN_REVOKED',
        subject: id,
        detail: {},
      });
    return row.revoked;
  });
  accessOf(database).tokens.forget(id);
  return revoked;
}

function check(input: TokenRequest) {
  const handle = checkHandle(input.principal, 'input.principal');
  const roles = [...new Set(input.roles)];
  if (roles.length === 0) throw new BadInput('A token needs at least one role.', 'input.roles');
  const unknown = roles.find((role) => !allRoles.includes(role));
  if (unknown !== undefined) throw new BadInput(`There is no role ${unknown}.`, 'input.roles');
  const sources = checkNames(input.sources, 'input.sources');
  const scopes = checkNames(input.scopes, 'input.scopes');
  if (roles.includes('AGENT') && (sources === null || sources.length === 0))
    throw new BadInput('A token with the role AGENT needs the sources it may send as.', 'input.sources');
  const label = input.label ?? null;
  if (label !== null && label.length > 200)
    throw new BadInput('A label has at most 200 characters.', 'input.label');
  return { handle, label, roles, sources, scopes, expiresAt: checkExpiry(input.expiresAt) };
}

function checkNames(names: readonly string[] | null | undefined, place: string): string[] | null {
  if (names === null || names === undefined) return null;
  if (names.length > 1_000) throw new BadInput('At most 1000 names fit here.', place);
  for (const [index, name] of names.entries())
    if (name.trim() === '' || name.length > 500)
      throw new BadInput('A name has 1 to 500 characters.', `${place}.${index}`);
  return [...new Set(names)];
}

function checkExpiry(expiresAt: Date | string | null | undefined): number | null {
  if (expiresAt === null || expiresAt === undefined) return null;
  const at = new Date(expiresAt).getTime();
  if (Number.isNaN(at)) throw new BadInput('This is no time (ISO 8601).', 'input.expiresAt');
  if (at <= Date.now()) throw new BadInput('The expiry must be in the future.', 'input.expiresAt');
  return at;
}
