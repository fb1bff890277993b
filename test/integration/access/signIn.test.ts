import { beforeEach, expect, test } from 'vitest';
import type { Access } from '../../../server/access/access.ts';
import { demoSignIn } from '../../../server/access/demoSignIn.ts';
import { PasswordSignIn } from '../../../server/access/signIn.ts';
import { Welcome } from '../../../server/access/welcome.ts';
import { freshAccess } from './fixture.ts';

let access: Access;
beforeEach(async () => {
  ({ access } = await freshAccess());
});
const person = { handle: 'ada', name: 'Ada', password: 'a long enough one' };

test('the link makes the first administrator, once', async () => {
  const welcome = new Welcome(access);
  const secret = (await welcome.prepare()) ?? '';
  const session = await welcome.use({ ...person, secret }, '::1');
  expect(await access.sessions.caller(session)).toMatchObject({
    handle: 'ada',
    name: 'Ada',
    roles: ['ADMIN'],
  });
  await expect(welcome.use({ ...person, secret }, '::1')).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  expect(await welcome.prepare()).toBeUndefined();
  expect(await welcome.offered()).toBe(false);
});

test('a new start replaces the link; one that is used twice at once makes one administrator', async () => {
  const welcome = new Welcome(access);
  const old = (await welcome.prepare()) ?? '';
  const secret = (await welcome.prepare()) ?? '';
  await expect(welcome.use({ ...person, secret: old }, '::1')).rejects.toMatchObject({
    code: 'UNAUTHENTICATED',
  });
  const tries = await Promise.allSettled(
    ['ada', 'eve'].map((handle) => welcome.use({ ...person, handle, secret }, '::1')),
  );
  expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
});

test.each([
  ['password', { password: 'short' }],
  ['handle', { handle: 'with space' }],
  ['name', { name: ' ' }],
])('a bad %s is refused with its place and leaves the link good', async (place, bad) => {
  const welcome = new Welcome(access);
  const secret = (await welcome.prepare()) ?? '';
  await expect(welcome.use({ ...person, ...bad, secret }, '::1')).rejects.toMatchObject({ place });
  expect(await welcome.offered()).toBe(true);
});

test('sign-in with the password; a wrong one and a wrong handle read the same, and are slowed down', async () => {
  const welcome = new Welcome(access);
  await welcome.use({ ...person, secret: (await welcome.prepare()) ?? '' }, '::1');
  const signIn = new PasswordSignIn(access);
  const session = await signIn.signIn('ada', person.password, '10.0.0.1');
  expect(await access.sessions.caller(session)).toMatchObject({ handle: 'ada' });
  const refused = { code: 'UNAUTHENTICATED', message: 'Handle or password is wrong.' };
  await expect(signIn.signIn('ada', 'wrong', '10.0.0.1')).rejects.toMatchObject(refused);
  await expect(signIn.signIn('eve', 'wrong', '10.0.0.1')).rejects.toMatchObject(refused);
  for (let index = 0; index < 9; index += 1)
    await expect(signIn.signIn('ada', 'wrong', '10.0.0.1')).rejects.toMatchObject(refused);
  await expect(signIn.signIn('ada', person.password, '10.0.0.1')).rejects.toMatchObject({ code: 'LIMIT' });
  await signIn.signIn('ada', person.password, '10.0.0.2');
});

test('signing out ends the session', async () => {
  const session = await demoSignIn((await freshAccess({ demo: true })).access, 'VIEWER');
  const { sessions } = (await freshAccess({ demo: true, keep: true })).access;
  await sessions.caller(session);
  await sessions.end(session);
  await expect(sessions.caller(session)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  await sessions.end(session);
});

test('a session of the demo is worth nothing without the demo', async () => {
  const demo = await freshAccess({ demo: true });
  const session = await demoSignIn(demo.access, 'ADMIN');
  expect(await demo.access.sessions.caller(session)).toMatchObject({ roles: ['ADMIN'] });
  const { sessions } = (await freshAccess({ keep: true, dataDirectory: demo.dataDirectory })).access;
  await expect(sessions.caller(session)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
});
