import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { beforeAll, expect, test } from 'vitest';
import { runCommandLine } from '../../../discovery/cli.ts';
import { appendAudit } from '../../../server/access/audit.ts';
import { type TestServer, testServer } from './fixture.ts';

let server: TestServer;
let token: string;

beforeAll(async () => {
  server = await testServer();
  token = await server.token({ roles: ['AUDITOR'] });
  const { database, anchor } = server.access;
  for (let index = 0; index < 5; index += 1)
    await database.write((transaction) =>
      appendAudit(transaction, { actor: 'ann', action: 'TRIED', subject: `s${index}`, detail: {} }),
    );
  await anchor.write();
});

/** What somebody could do who has the database's password. */
const tamper = (cypher: string) => server.access.database.command(cypher);

async function verify(environment: Record<string, string> = { LINCHPIN_TOKEN: token }) {
  const streams = { stdin: new PassThrough().end(), stdout: new PassThrough(), stderr: new PassThrough() };
  const code = await runCommandLine(['audit', 'verify', '--url', server.url], { environment, ...streams });
  streams.stdout.end();
  streams.stderr.end();
  return { code, out: await text(streams.stdout), err: await text(streams.stderr) };
}

test('a trail that nobody touched is whole, and only an auditor may ask', async () => {
  expect(await verify()).toMatchObject({ code: 0, out: expect.stringMatching(/^The audit trail is whole/) });
  const viewer = { LINCHPIN_TOKEN: await server.token({ principal: 'vic', roles: ['VIEWER'] }) };
  expect(await verify(viewer)).toMatchObject({
    code: 1,
    err: expect.stringMatching(/needs the role AUDITOR/),
  });
});

test('an edited, a missing and a cut-off entry are named, and the command fails', async () => {
  await tamper("MATCH (e:AuditEntry {seq: 3}) SET e.actor = 'somebody else'");
  expect(await verify()).toMatchObject({
    code: 1,
    out: expect.stringMatching(/in one place[\s\S]*\n {2}edited: Entry 3 was edited\.\n$/),
  });
  await tamper("MATCH (e:AuditEntry {seq: 3}) SET e.actor = 'ann'");
  expect((await verify()).code).toBe(0);
  await tamper('MATCH (e:AuditEntry {seq: 4}) SET e:Hidden REMOVE e:AuditEntry');
  expect(await verify()).toMatchObject({
    code: 1,
    out: expect.stringMatching(/\n {2}missing: Entry 4 is missing\.\n$/),
  });
  await tamper('MATCH (e:Hidden) SET e:AuditEntry REMOVE e:Hidden');
  expect((await verify()).code).toBe(0);
  await tamper(
    "MATCH (e:AuditEntry) WHERE e.seq > 2 DELETE e WITH DISTINCT 1 AS _ MATCH (h:AuditHead {id: 'head'}), (l:AuditEntry {seq: 2}) SET h.seq = 2, h.hash = l.hash",
  );
  expect(await verify()).toMatchObject({
    code: 1,
    out: expect.stringMatching(/\n {2}cut off: The chain ends at entry 2, and entry \d+ was written\.\n$/),
  });
});
