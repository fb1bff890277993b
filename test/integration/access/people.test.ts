import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { InvitationDoor } from '../../../server/access/acceptInvitation.ts';
import type { Access } from '../../../server/access/access.ts';
import { invitationLife, invite, renewInvitation } from '../../../server/access/invitations.ts';
import { issueToken } from '../../../server/access/issueToken.ts';
import { OwnPassword } from '../../../server/access/ownPassword.ts';
import { nameDeputy } from '../../../server/access/people/deputies.ts';
import { setRoles } from '../../../server/access/people/setRoles.ts';
import { PasswordSignIn } from '../../../server/access/signIn.ts';
import { verifyAudit } from '../../../server/access/verifyAudit.ts';
import { actingFor } from '../../../server/graph/read/acting.ts';
import type { Role } from '../../../server/model/principal.ts';
import { graphqlClient, stillEngine } from '../graphql/client.ts';
import { admin, freshAccess } from './fixture.ts';

let access: Access;
beforeAll(async () => {
  ({ access } = await freshAccess());
});
const rows = (text: string) =>
  access.database.read(async (transaction) =>
    (await transaction.run(text)).records.map((record) => record.toObject()),
  );
beforeEach(() =>
  access.database.write((transaction) =>
    transaction.run(
      'MATCH (n) WHERE n:Principal OR n:PeopleTeam OR n:Deputy OR n:Session OR n:Token OR n:Invitation DETACH DELETE n',
    ),
  ),
);
const actions = async () =>
  (await rows('MATCH (e:AuditEntry) RETURN e.action AS action ORDER BY e.seq DESC LIMIT 20')).map(
    ({ action }) => action,
  );
afterAll(async () => expect((await verifyAudit(access.database)).findings).toEqual([]));

const ask = (query: string, variables: object = {}, role = 'ADMIN') =>
  graphqlClient(access.database, stillEngine(0)).ask(query, variables, { authorization: `Bearer ${role}` });
const day = 24 * 3_600_000;
const password = 'a long enough one';

/** Invites a person and has them come in. */
async function person(handle: string, roles: Role[] = ['VIEWER'], teams: string[] = []) {
  const { secret, principalId } = await invite(access, admin, {
    handle,
    name: handle.toUpperCase(),
    roles,
    teams,
  });
  const session = await new InvitationDoor(access).accept({ secret, password }, '::1');
  return { id: principalId, session, caller: () => access.sessions.caller(session) };
}

const refusal = (answer: Awaited<ReturnType<typeof ask>>) => answer.errors?.[0]?.extensions;

test('a team’s members act for it, and so does who stands in, for as long as that is said', async () => {
  const ann = await person('ann');
  await person('bob');
  await person('cyd');
  const made = await ask(
    'mutation { addTeam(handle: "storage", name: "Storage", members: ["ann"]) { name members { handle teams } } }',
  );
  expect(made.data.addTeam).toEqual({ name: 'Storage', members: [{ handle: 'ann', teams: ['storage'] }] });
  expect((await ann.caller()).teams).toEqual(['storage']);
  const now = Date.now();
  const until = new Date(now + 2 * day);
  await nameDeputy(access.database, admin, { deputy: 'bob', of: 'ann', until, reason: 'Holiday' });
  await nameDeputy(access.database, admin, { deputy: 'cyd', of: 'storage', from: new Date(now + 3 * day) });
  const who = async (at: number) =>
    [
      ...(await access.database.read((transaction) =>
        actingFor(transaction, ['storage', 'ann', 'nobody'], at),
      )),
    ].map(([owner, people]) => [
      owner,
      ...people.map(({ handle, because, grantedBy }) => `${handle}, ${because}, by ${grantedBy}`),
    ]);
  const then = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' }).format(until);
  expect(await who(now + day)).toEqual([
    [
      'storage',
      'ann, member of Storage, by admin',
      `bob, deputy of ANN until ${then} (member of Storage), by test-admin`,
    ],
    ['ann', 'ann, the owner, by null', `bob, deputy of ANN until ${then}, by test-admin`],
    ['nobody'],
  ]);
  expect((await who(now + 4 * day))[0]).toEqual([
    'storage',
    'ann, member of Storage, by admin',
    'cyd, deputy of Storage, by test-admin',
  ]);
  const { data } = await ask(`{
    deputies(first: 1) { totalCount pageInfo { hasNextPage } edges { node { id of ofTeam reason deputy { handle } } } }
    actingFor(owners: ["storage"]) { people { principal { handle teams } because } }
  }`);
  expect(data.deputies).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: true } });
  expect(data.deputies.edges[0].node).toMatchObject({ of: 'ann', ofTeam: false, reason: 'Holiday' });
  expect(data.actingFor[0].people[0].principal).toEqual({ handle: 'ann', teams: ['storage'] });
  await ask('mutation ($id: ID!) { endDeputy(id: $id) }', { id: data.deputies.edges[0].node.id });
  await ask('mutation ($id: ID!) { disablePrincipal(id: $id, reason: "left") { id } }', { id: ann.id });
  expect(await who(now + day)).toEqual([['storage'], ['ann'], ['nobody']]);
  expect((await actions()).slice(0, 2)).toEqual(['PRINCIPAL_DISABLED', 'DEPUTY_ENDED']);
});

test('teams change their members at once, and go with their deputies; what is no name is refused with its place', async () => {
  const ann = await person('ann');
  await person('bob');
  await ask('mutation { addTeam(handle: "db", name: "Databases", members: ["ann"]) { id } }');
  const again = await ask('mutation { addTeam(handle: "db", name: "Other") { id } }');
  expect(refusal(again)).toMatchObject({ code: 'CONFLICT', place: 'handle' });
  const unknown = await ask('mutation { setTeam(handle: "db", members: ["bob", "nobody"]) { id } }');
  expect(refusal(unknown)).toMatchObject({ code: 'BAD_INPUT', place: 'members.1' });
  const entries = (await actions()).length;
  await ask('mutation { setTeam(handle: "db", name: "Databases", members: ["ann"]) { id } }');
  expect(await actions()).toHaveLength(entries);
  const changed = await ask(
    'mutation { setTeam(handle: "db", members: ["bob"]) { name members { handle } } }',
  );
  expect(changed.data.setTeam).toEqual({ name: 'Databases', members: [{ handle: 'bob' }] });
  expect((await ann.caller()).teams).toEqual([]);
  await nameDeputy(access.database, admin, { deputy: 'ann', of: 'db' });
  expect((await ask('mutation { removeTeam(handle: "db") }')).data.removeTeam).toBe(true);
  const { data } = await ask('{ deputies { totalCount } teams { totalCount } }');
  expect(data).toEqual({ deputies: { totalCount: 0 }, teams: { totalCount: 0 } });
});

test('roles follow at once in sessions and tokens, and the last administrator stays one', async () => {
  const ann = await person('ann', ['ADMIN']);
  const bob = await person('bob', ['OPERATOR']);
  const token = await issueToken(access.database, admin, { principal: 'bob', roles: ['OPERATOR'] });
  const set = `mutation ($id: ID!, $roles: [Role!]!) { setRoles(id: $id, roles: $roles, reason: "moved") { roles } }`;
  const last = await ask(set, { id: ann.id, roles: ['VIEWER'] });
  expect(refusal(last)).toMatchObject({ code: 'CONFLICT', place: 'id' });
  await access.tokens.caller(token.secret);
  const changed = await ask(set, { id: bob.id, roles: ['ADMIN', 'VIEWER'] });
  expect(changed.data.setRoles.roles).toEqual(['VIEWER', 'ADMIN']);
  expect((await bob.caller()).roles).toEqual(['VIEWER', 'ADMIN']);
  // Two who go at once do not both see the other stay.
  const going = await Promise.allSettled(
    [ann, bob].map(({ id }) => setRoles(access.database, admin, { id, roles: ['VIEWER'], reason: 'left' })),
  );
  expect(going.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  await setRoles(access.database, admin, { id: bob.id, roles: ['VIEWER'], reason: 'left' }).catch(() => {});
  expect((await access.tokens.caller(token.secret)).roles).not.toContain('ADMIN');
  expect(refusal(await ask(set, { id: bob.id, roles: [] }))).toMatchObject({ code: 'BAD_INPUT' });
  expect(refusal(await ask(set, { id: bob.id, roles: ['VIEWER'] }, 'OPERATOR'))).toMatchObject({
    code: 'FORBIDDEN',
  });
});

test('whoever is disabled is out at once, whichever way they came in, until they are enabled', async () => {
  await person('ann', ['ADMIN']);
  const bob = await person('bob');
  const token = await issueToken(access.database, admin, { principal: 'bob', roles: ['VIEWER'] });
  await Promise.all([bob.caller(), access.tokens.caller(token.secret)]);
  const disable =
    'mutation ($id: ID!) { disablePrincipal(id: $id, reason: "left") { account { disabledAt } } }';
  const { data } = await ask(disable, { id: bob.id });
  expect(data.disablePrincipal.account.disabledAt).toMatch(/^20/);
  const out = { code: 'UNAUTHENTICATED' };
  await expect(bob.caller()).rejects.toMatchObject(out);
  await expect(access.tokens.caller(token.secret)).rejects.toMatchObject(out);
  const signIn = new PasswordSignIn(access);
  await expect(signIn.signIn('bob', password, '::1')).rejects.toMatchObject(out);
  await expect(renewInvitation(access, admin, bob.id)).rejects.toMatchObject({ code: 'CONFLICT' });
  await ask('mutation ($id: ID!) { enablePrincipal(id: $id, reason: "back") { id } }', { id: bob.id });
  await access.tokens.caller(token.secret);
  await signIn.signIn('bob', password, '::1');
  await expect(bob.caller()).rejects.toMatchObject(out);
});

test('an invitation is good for one use and a limited time, and its secret is nowhere in the database', async () => {
  await ask('mutation { addTeam(handle: "db", name: "Databases") { id } }');
  const input = { handle: 'ann', name: 'Ann Hill', roles: ['CHANGE_MANAGER'], teams: ['db'] };
  const invitation =
    'mutation ($input: InvitationInput!) { invite(input: $input) { principalId path expiresAt } }';
  const { data } = await ask(invitation, { input });
  expect(refusal(await ask(invitation, { input }))).toMatchObject({ code: 'CONFLICT' });
  const { principalId, path, expiresAt } = data.invite;
  expect(Date.parse(expiresAt)).toBeLessThanOrEqual(Date.now() + invitationLife);
  const secret = path.split('#')[1];
  expect(JSON.stringify(await rows('MATCH (n) RETURN properties(n) AS all'))).not.toContain(secret);
  const door = new InvitationDoor(access);
  expect(await door.invited(secret, '::1')).toMatchObject({ handle: 'ann', hadPassword: false });
  const uses = await Promise.allSettled(
    [password, `${password} too`].map((each) => door.accept({ secret, password: each }, '::1')),
  );
  expect(uses.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  const [session] = uses.flatMap((use) => (use.status === 'fulfilled' ? [use.value] : []));
  expect(await access.sessions.caller(session ?? '')).toMatchObject({
    handle: 'ann',
    name: 'Ann Hill',
    roles: ['CHANGE_MANAGER'],
    teams: ['db'],
  });
  await expect(door.accept({ secret, password }, '::1')).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  // A new link for a lost password: the former is good no longer, nor is one that is too old.
  const former = await renewInvitation(access, admin, principalId);
  const renewed = await renewInvitation(access, admin, principalId);
  await expect(door.invited(former.secret, '::1')).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  expect(await door.invited(renewed.secret, '::1')).toMatchObject({ hadPassword: true });
  await access.database.write((transaction) => transaction.run('MATCH (i:Invitation) SET i.expiresAt = 1'));
  await expect(door.invited(renewed.secret, '::1')).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  const guesses = Array.from({ length: 10 }, () => door.invited('guess', '::2').catch(() => undefined));
  await Promise.all(guesses);
  await expect(door.invited('guess', '::2')).rejects.toMatchObject({ code: 'LIMIT' });
});

test('people change their own password, which ends their other sessions, and see and end those', async () => {
  const ann = await person('ann', ['ADMIN']);
  const bob = await person('bob');
  const other = await new PasswordSignIn(access).signIn('ann', password, '::1');
  const own = new OwnPassword(access);
  const caller = await ann.caller();
  const wrong = own.change(caller, { current: 'not this one', password: 'another long one' });
  await expect(wrong).rejects.toMatchObject({ code: 'BAD_INPUT', place: 'current' });
  const byToken = own.change({ ...caller, session: undefined }, { current: password, password });
  await expect(byToken).rejects.toMatchObject({ code: 'FORBIDDEN' });
  await own.change(caller, { current: password, password: 'another long one' });
  await ann.caller();
  await expect(access.sessions.caller(other)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  const signIn = new PasswordSignIn(access);
  await expect(signIn.signIn('ann', password, '::1')).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  await signIn.signIn('ann', 'another long one', '::1');
  const listed = await ask(
    '{ sessions(everybody: true) { totalCount edges { node { id via principal { handle } } } } }',
  );
  expect(listed.data.sessions.totalCount).toBe(3);
  expect(refusal(await ask('{ sessions(everybody: true) { totalCount } }', {}, 'OPERATOR'))).toMatchObject({
    code: 'FORBIDDEN',
  });
  const bobs = { id: (await bob.caller()).session };
  const end = 'mutation ($id: ID!) { endSession(id: $id) }';
  expect(refusal(await ask(end, bobs, 'OPERATOR'))).toMatchObject({ code: 'NOT_FOUND' });
  expect((await ask(end, bobs)).data.endSession).toBe(true);
  await expect(bob.caller()).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  const ended = await ask('mutation ($id: ID!) { endSessions(principalId: $id) }', { id: ann.id });
  expect(ended.data.endSessions).toBe(2);
  const { data } = await ask(
    '{ principals(text: "AN") { edges { node { handle account { hasPassword sessions } } } } }',
  );
  expect(data.principals.edges).toEqual([
    { node: { handle: 'ann', account: { hasPassword: true, sessions: 0 } } },
  ]);
  const hidden = await ask(
    '{ principals(first: 1) { totalCount edges { node { account { sessions } } } } }',
    {},
    'VIEWER',
  );
  expect(hidden.data.principals).toEqual({ totalCount: 2, edges: [{ node: { account: null } }] });
});
