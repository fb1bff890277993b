import { randomUUID } from 'node:crypto';
import type { Database } from '../../graph/database.ts';
import { defineStatement, integer } from '../../graph/statement.ts';
import { BadInput, NotFound } from '../../model/errors.ts';
import type { Caller } from '../../model/principal.ts';
import { appendAudit } from '../audit.ts';
import { requireRole } from '../policy.ts';
import { whose } from './handles.ts';

interface DeputyRow {
  id: string;
  deputy: string;
  ofPrincipal: string | null;
  ofTeam: string | null;
  from: unknown;
  until: unknown;
  reason: string | null;
  namedBy: string;
  now: unknown;
}
const name = defineStatement<DeputyRow, { created: boolean }>('people/nameDeputy');
const end = defineStatement<
  { id: string },
  { deputy: string; of: string; from: number; until: number | null }
>('people/endDeputy');

export interface DeputyInput {
  /** The handle of who stands in. */
  readonly deputy: string;
  /** For whom: a person's handle or a team's. */
  readonly of: string;
  /** Absent: from now on. */
  readonly from?: Date | null | undefined;
  /** Absent: until it is ended. */
  readonly until?: Date | null | undefined;
  readonly reason?: string | null | undefined;
}

/**
 * Has somebody stand in for a person who is away, or for a team, as an owner of CIs; roles do not come with it.
 * Not for everybody to decide about themselves: whoever names their own stand-in names the approver of their own
 * changes.
 * @returns the deputy's id
 * @throws Forbidden for all but ADMIN; BadInput with its place
 */
export async function nameDeputy(database: Database, caller: Caller, input: DeputyInput): Promise<string> {
  requireRole(caller, 'ADMIN');
  const id = randomUUID();
  const from = input.from?.getTime() ?? Date.now();
  const until = input.until?.getTime() ?? null;
  if (until !== null && until <= Math.max(from, Date.now()))
    throw new BadInput('The end comes after the beginning, and is not over yet.', 'until');
  const reason = input.reason?.trim() || null;
  if (reason !== null && reason.length > 500)
    throw new BadInput('A reason may have up to 500 characters.', 'reason');
  if (input.deputy === input.of) throw new BadInput('Nobody stands in for themselves.', 'deputy');
  await database.write(async (transaction) => {
    const { deputy } = input;
    if ((await whose(transaction, deputy)).principalId === null)
      throw new BadInput('There is nobody with this handle.', 'deputy');
    const { principalId, teamId } = await whose(transaction, input.of);
    if (principalId === null && teamId === null)
      throw new BadInput('There is no person or team with this handle.', 'of');
    const [row] = await name.run(transaction, {
      id,
      deputy,
      ofPrincipal: teamId === null ? input.of : null,
      ofTeam: teamId === null ? null : input.of,
      from: integer(from),
      until: until === null ? null : integer(until),
      reason,
      namedBy: caller.handle,
      now: integer(Date.now()),
    });
    if (!row?.created) return;
    const detail = { deputy, of: input.of, from, until, reason };
    await appendAudit(transaction, { actor: caller.handle, action: 'DEPUTY_NAMED', subject: id, detail });
  });
  return id;
}

/**
 * Ends a standing-in at once, or takes back one to come.
 * @throws Forbidden for all but ADMIN; NotFound
 */
export async function endDeputy(database: Database, caller: Caller, id: string): Promise<void> {
  requireRole(caller, 'ADMIN');
  await database.write(async (transaction) => {
    const [ended] = await end.run(transaction, { id });
    if (ended === undefined) throw new NotFound('Nobody stands in by this id.', 'id');
    await appendAudit(transaction, {
      actor: caller.handle,
      action: 'DEPUTY_ENDED',
      subject: id,
      detail: ended,
    });
  });
}
