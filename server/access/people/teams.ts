import { randomUUID } from 'node:crypto';
import type { Database } from '../../graph/database.ts';
import { defineStatement, integer, type Runner } from '../../graph/statement.ts';
import { BadInput, Conflict, NotFound } from '../../model/errors.ts';
import type { Caller } from '../../model/principal.ts';
import { accessOf } from '../access.ts';
import { appendAudit } from '../audit.ts';
import { requireRole } from '../policy.ts';
import { checkHandle } from '../principals.ts';
import { checkKnown } from './handles.ts';

interface TeamState {
  readonly id: string;
  readonly name: string;
  readonly members: readonly string[];
}
type Members = { handle: string; members: readonly string[] };

const add = defineStatement<
  { handle: string; id: string; name: string; now: unknown },
  { created: boolean; mine: boolean }
>('people/addTeam');
const lock = defineStatement<{ handle: string; now: unknown }, TeamState>('people/lockTeam');
const rename = defineStatement<{ handle: string; name: string }, never>('people/renameTeam');
const addMembers = defineStatement<Members & { addedBy: string; now: unknown }, never>('people/addMembers');
const dropMembers = defineStatement<Members, never>('people/dropMembers');
const remove = defineStatement<{ handle: string }, never>('people/removeTeam');

/** A team as it is to be; `members` are principals' handles. */
export interface TeamInput {
  readonly handle: string;
  readonly name: string;
  readonly members: readonly string[];
}

/**
 * Makes a team. Its handle may stand as the owner of CIs already: from now on its members act for them.
 * @throws Forbidden for all but ADMIN; BadInput with its place; Conflict where the handle is taken
 */
export async function addTeam(database: Database, caller: Caller, input: TeamInput): Promise<void> {
  requireRole(caller, 'ADMIN');
  const handle = checkHandle(input.handle, 'handle');
  const name = checkName(input.name, 'name');
  const id = randomUUID();
  await database.write(async (transaction) => {
    const members = await checkKnown(transaction, 'principal', input.members, 'members');
    const now = integer(Date.now());
    const [row] = await add.run(transaction, { handle, id, name, now });
    if (!row?.mine) throw new Conflict(`There is a team ${handle} already.`, 'handle');
    if (!row.created) return;
    await addMembers.run(transaction, { handle, members, addedBy: caller.handle, now });
    const detail = { name, members };
    await appendAudit(transaction, { actor: caller.handle, action: 'TEAM_ADDED', subject: handle, detail });
  });
  accessOf(database).principalChanged();
}

/**
 * Gives a team this name and these members; absent: as they are.
 * @throws Forbidden for all but ADMIN; BadInput with its place; NotFound
 */
export async function setTeam(
  database: Database,
  caller: Caller,
  input: Pick<TeamInput, 'handle'> & { readonly [Part in 'name' | 'members']?: TeamInput[Part] | undefined },
): Promise<void> {
  requireRole(caller, 'ADMIN');
  const { handle } = input;
  const wanted = input.name === undefined ? undefined : checkName(input.name, 'name');
  await database.write(async (transaction) => {
    const before = await lockedTeam(transaction, handle);
    const members =
      input.members === undefined
        ? before.members
        : await checkKnown(transaction, 'principal', input.members, 'members');
    const name = wanted ?? before.name;
    const added = members.filter((member) => !before.members.includes(member));
    const dropped = before.members.filter((member) => !members.includes(member));
    if (name === before.name && added.length === 0 && dropped.length === 0) return;
    await rename.run(transaction, { handle, name });
    await dropMembers.run(transaction, { handle, members: dropped });
    const now = integer(Date.now());
    await addMembers.run(transaction, { handle, members: added, addedBy: caller.handle, now });
    const detail = { name, ...(name === before.name ? {} : { formerName: before.name }), added, dropped };
    await appendAudit(transaction, { actor: caller.handle, action: 'TEAM_CHANGED', subject: handle, detail });
  });
  accessOf(database).principalChanged();
}

/**
 * Removes a team and who stands in for it; CIs that name it as their owner keep naming it.
 * @throws Forbidden for all but ADMIN; NotFound
 */
export async function removeTeam(database: Database, caller: Caller, handle: string): Promise<void> {
  requireRole(caller, 'ADMIN');
  await database.write(async (transaction) => {
    const { name, members } = await lockedTeam(transaction, handle);
    await remove.run(transaction, { handle });
    const detail = { name, members };
    await appendAudit(transaction, { actor: caller.handle, action: 'TEAM_REMOVED', subject: handle, detail });
  });
  accessOf(database).principalChanged();
}

async function lockedTeam(transaction: Runner, handle: string): Promise<TeamState> {
  const [row] = await lock.run(transaction, { handle, now: integer(Date.now()) });
  if (row === undefined) throw new NotFound('There is no such team.', 'handle');
  return row;
}

/** @throws BadInput where it is empty or longer than 200 characters */
export function checkName(name: string, place: string): string {
  const text = name.trim();
  if (text === '' || text.length > 200) throw new BadInput('A name has 1 to 200 characters.', place);
  return text;
}
