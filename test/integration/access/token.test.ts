import { statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { Access } from '../../../server/access/access.ts';
import { keepBootstrapToken } from '../../../server/access/bootstrapToken.ts';
import { issueToken, revokeToken } from '../../../server/access/issueToken.ts';
import { mayIngest } from '../../../server/access/policy.ts';
import { TokenCheck } from '../../../server/access/tokenCheck.ts';
import { admin, freshAccess } from './fixture.ts';

let access: Access;
let dataDirectory: string;
beforeAll(async () => {
  ({ access, dataDirectory } = await freshAccess());
});

const rows = async (text: string, parameters: Record<string, unknown> = {}) =>
  access.database.read(async (transaction) =>
    (await transaction.run(text, parameters)).records.map((record) => record.toObject()),
  );

test('a token stands for its principal, and its secret is nowhere in the database', async () => {
  const token = await issueToken(access.database, admin, { principal: 'alice', roles: ['OPERATOR'] });
  expect(token.secret).toMatch(/^lp_[0-9a-f]{20}\.[\w-]{43}$/);
  const caller = await access.tokens.caller(token.secret);
  expect(caller).toMatchObject({ handle: 'alice', roles: ['OPERATOR'], sources: undefined });
  const all = JSON.stringify(await rows('MATCH (n) RETURN properties(n) AS all'));
  expect(all).not.toContain(token.secret.split('.')[1]);
  expect(all).toContain(token.id);
});

test('the pepper lies in the data folder for its owner alone', () => {
  expect(statSync(join(dataDirectory, 'pepper')).mode & 0o777).toBe(0o600);
});

test('all tokens of a handle are one principal, whose roles a later token narrows and never widens', async () => {
  const make = async (roles: Parameters<typeof issueToken>[2]['roles'], sources?: string[]) =>
    access.tokens.caller(
      (await issueToken(access.database, admin, { principal: 'bob', roles, sources })).secret,
    );
  const first = await make(['OPERATOR', 'CHANGE_MANAGER']);
  const [narrow, wide, other] = [
    await make(['CHANGE_MANAGER']),
    await make(['ADMIN']),
    await make(['AUDITOR']),
  ];
  for (const caller of [narrow, wide, other]) expect(caller.id).toBe(first.id);
  expect(narrow.roles).toEqual(['CHANGE_MANAGER']);
  expect(wide.roles).toEqual(['VIEWER']);
  expect(other.roles).toEqual(['VIEWER']);
  const agent = await make(['AGENT'], ['vcenter']);
  expect(mayIngest(agent, 'vcenter', 'any')).toBe(true);
  expect(mayIngest(agent, 'other', 'any')).toBe(false);
});

test('a handle that two servers make at once is one principal', async () => {
  const tokens = await Promise.all(
    Array.from({ length: 8 }, () =>
      issueToken(access.database, admin, { principal: 'carol', roles: ['VIEWER'] }),
    ),
  );
  const ids = await Promise.all(tokens.map(async ({ secret }) => (await access.tokens.caller(secret)).id));
  expect(new Set(ids).size).toBe(1);
});

test('only an ADMIN issues and revokes', async () => {
  const viewer = { ...admin, roles: ['VIEWER'] as const };
  const input = { principal: 'x', roles: ['ADMIN'] as const };
  await expect(issueToken(access.database, viewer, input)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  await expect(revokeToken(access.database, viewer, 'x')).rejects.toMatchObject({ code: 'FORBIDDEN' });
});

test.each([
  ['an agent without sources', { principal: 'a', roles: ['AGENT'] }, 'input.sources'],
  ['an agent with no source', { principal: 'a', roles: ['AGENT'], sources: [] }, 'input.sources'],
  ['no role', { principal: 'a', roles: [] }, 'input.roles'],
  ['no handle', { principal: ' ', roles: ['VIEWER'] }, 'input.principal'],
  [
    'an expiry that is over',
    { principal: 'a', roles: ['VIEWER'], expiresAt: '2001-01-01' },
    'input.expiresAt',
  ],
  ['an empty scope', { principal: 'a', roles: ['AGENT'], sources: ['s'], scopes: [''] }, 'input.scopes.0'],
])('%s is refused with its place', async (_name, input, place) => {
  const before = await rows('MATCH (t:Token) RETURN count(t) AS n');
  // The rows above are wrong on purpose, also for the compiler.
  const given = input as Parameters<typeof issueToken>[2];
  await expect(issueToken(access.database, admin, given)).rejects.toMatchObject({ code: 'BAD_INPUT', place });
  expect(await rows('MATCH (t:Token) RETURN count(t) AS n')).toEqual(before);
});

test('a revoked token ends at once here, and for a server that has not seen it yet', async () => {
  const { id, secret } = await issueToken(access.database, admin, { principal: 'dora', roles: ['VIEWER'] });
  await access.tokens.caller(secret);
  expect(await revokeToken(access.database, admin, id)).toBe(true);
  await expect(access.tokens.caller(secret)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  const another = new TokenCheck(access.database, access.peppers);
  await expect(another.caller(secret)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  expect(await revokeToken(access.database, admin, id)).toBe(false);
  await expect(revokeToken(access.database, admin, 'none')).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test('a token ends when it expires, also while it is remembered', async () => {
  const expiresAt = new Date(Date.now() + 5_000);
  const { secret } = await issueToken(access.database, admin, {
    principal: 'e',
    roles: ['VIEWER'],
    expiresAt,
  });
  await access.tokens.caller(secret);
  await new Promise((resolve) => setTimeout(resolve, expiresAt.getTime() - Date.now() + 5));
  await expect(access.tokens.caller(secret)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
});

test.each(['', 'lp_', 'lp_00000000000000000000.', 'anything'])('%j is no token', async (text) => {
  await expect(access.tokens.caller(text)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
});

test('the right key with another secret is no token', async () => {
  const { secret } = await issueToken(access.database, admin, { principal: 'f', roles: ['VIEWER'] });
  const forged = `${secret.slice(0, -1)}${secret.endsWith('A') ? 'B' : 'A'}`;
  await expect(access.tokens.caller(forged)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
});

test('the last use is written once a minute', async () => {
  const { id, secret } = await issueToken(access.database, admin, { principal: 'g', roles: ['VIEWER'] });
  const check = new TokenCheck(access.database, access.peppers);
  await check.caller(secret);
  const lastUse = async () =>
    (await rows('MATCH (t:Token {id: $id}) RETURN t.lastUsedAt AS at', { id }))[0]?.at;
  await expect.poll(lastUse).toBeTypeOf('number');
  const at = await lastUse();
  await new TokenCheck(access.database, access.peppers).caller(secret);
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(await lastUse()).toBe(at);
});

test('a use that is written while the secret is replaced does not bring the old secret back', async () => {
  await keepBootstrapToken(access, 'the-secret-so-far');
  await access.database.write(async (transaction) => {
    await transaction.run("MATCH (t:Token {id: 'bootstrap'}) SET t.hash = 'replaced'");
    const check = new TokenCheck(access.database, access.peppers);
    await check.caller('the-secret-so-far');
    await new Promise((resolve) => setTimeout(resolve, 300));
  });
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(await rows("MATCH (t:Token {id: 'bootstrap'}) RETURN t.hash AS hash")).toEqual([
    { hash: 'replaced' },
  ]);
  await keepBootstrapToken(access, 'the-secret-after');
});

test('the bootstrap token is any text; another value replaces it, and a revoked one stays revoked', async () => {
  await keepBootstrapToken(access, 'let-me-in-please');
  expect(await access.tokens.caller('let-me-in-please')).toMatchObject({ roles: ['ADMIN'] });
  await keepBootstrapToken(access, 'let-me-in-please');
  await keepBootstrapToken(access, 'another-text');
  await expect(access.tokens.caller('let-me-in-please')).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  await access.tokens.caller('another-text');
  await revokeToken(access.database, admin, 'bootstrap');
  await keepBootstrapToken(access, 'another-text');
  await expect(access.tokens.caller('another-text')).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  await keepBootstrapToken(access, 'a-third-text');
  await access.tokens.caller('a-third-text');
});

test('a server with another data folder accepts the token, and a rotated pepper does not end it', async () => {
  const { secret } = await issueToken(access.database, admin, { principal: 'h', roles: ['VIEWER'] });
  const second = (await freshAccess({ keep: true })).access;
  expect(await second.tokens.caller(secret)).toMatchObject({ handle: 'h' });
  const rotated = (await freshAccess({ keep: true, pepper: 'a-new-pepper-for-all-servers' })).access;
  expect(await rotated.tokens.caller(secret)).toMatchObject({ handle: 'h' });
});
