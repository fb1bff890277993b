import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeFeed, feedsOf, openFeed } from '../../../server/access/calendarFeeds.ts';
import { mergePrincipal } from '../../../server/access/principals.ts';
import type { Caller, Role } from '../../../server/model/principal.ts';
import { createChange } from '../../../server/process/change/changeStore.ts';
import { draftOf } from '../../oracle/changeWorld.ts';
import { type TestServer, testServer } from './fixture.ts';

let server: TestServer;
const hour = 3_600_000;

async function caller(handle: string, roles: readonly Role[]): Promise<Caller> {
  const { database } = server.access;
  await database.write((transaction) => mergePrincipal(transaction, { handle, name: handle, roles }));
  const found: { id: string }[] = [];
  for await (const row of database.stream<{ id: string }>(
    'MATCH (p:Principal {handle: $handle}) RETURN p.id AS id',
    { handle },
  ))
    found.push(row);
  return { id: found[0]!.id, handle, name: handle, roles, teams: [], sources: undefined, scopes: undefined };
}
const get = (secret: string, method = 'GET') => fetch(`${server.url}/feeds/${secret}.ics`, { method });

beforeAll(async () => {
  server = await testServer();
  const { database } = server.access;
  await database.command('MATCH (c:Change) DETACH DELETE c');
  const [start, end] = [Date.now() + hour, Date.now() + 2 * hour];
  const change = {
    ...draftOf('NORMAL', false),
    start,
    end,
    title: 'Disks, fans; all',
    state: 'SCHEDULED' as const,
  };
  const others = [
    { ...change, id: 'c2', serial: 2, number: 'CHG0000002', state: 'REJECTED' as const },
    { ...change, id: 'c3', serial: 3, number: 'CHG0000003', state: 'CANCELLED' as const },
  ];
  await database.write(async (transaction) => {
    for (const each of [change, ...others]) await createChange(transaction, each);
  });
});
afterAll(() => server?.access.database.command('MATCH (c:Change) DETACH DELETE c'));

test('a calendar program reads the schedule at an address that is a secret, and stands in no log', async () => {
  const vera = await caller('vera', ['VIEWER']);
  const { id, secret } = await openFeed(server.access.database, vera, 'My telephone');
  const answer = await get(secret);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  expect(answer.headers.get('cache-control')).toContain('no-store');
  const text = await answer.text();
  expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/);
  expect(text).toContain('SUMMARY:CHG0000001: Disks\\, fans\\; all\r\n');
  expect(text).toContain('STATUS:CANCELLED');
  expect(text).not.toContain('CHG0000002');
  expect(server.log()).toContain('/feeds/:secret');
  expect(server.log()).not.toContain(secret);
  const hashed: { hash: string }[] = [];
  for await (const row of server.access.database.stream<{ hash: string }>(
    'MATCH (f:CalendarFeed {id: $id}) RETURN f.hash AS hash',
    { id },
  ))
    hashed.push(row);
  expect(hashed[0]?.hash).not.toContain(secret.split('.')[1]);
  // It reads, and opens nothing else.
  const graphql = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { authorization: `Bearer ${secret}` },
  });
  expect(graphql.status).toBe(401);
  expect((await get(secret, 'POST')).status).toBe(405);
});

test('once it is closed, or its holder disabled, the address leads nowhere', async () => {
  const { database } = server.access;
  const [vera, phil] = [await caller('vera', ['VIEWER']), await caller('phil', ['VIEWER'])];
  const { id, secret } = await openFeed(database, vera, 'Desk');
  expect((await feedsOf(database, vera)).map(({ label }) => label)).toContain('Desk');
  expect((await feedsOf(database, phil)).map(({ label }) => label)).not.toContain('Desk');
  await expect(closeFeed(database, phil, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await closeFeed(database, vera, id);
  expect((await get(secret)).status).toBe(404);
  const other = await openFeed(database, phil, 'Desk');
  await database.command("MATCH (p:Principal {handle: 'phil'}) SET p.disabledAt = 1");
  expect((await get(other.secret)).status).toBe(404);
  expect((await get(`${id}.${'a'.repeat(43)}`)).status).toBe(404);
});

test('an agent opens none', async () => {
  const agent = await caller('bot', ['AGENT']);
  await expect(openFeed(server.access.database, agent, 'Desk')).rejects.toMatchObject({ code: 'FORBIDDEN' });
});
