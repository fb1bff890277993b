import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readAnchors } from '../../../server/access/auditAnchor.ts';
import { verifyAudit } from '../../../server/access/verifyAudit.ts';
import { testDatabase } from '../../harness/database.ts';
import { bearer, cookieOf, json, ndjson, raw } from './fixture.ts';
import { bootstrap, type Program, start } from './program.ts';

const dataDirectory = mkdtempSync(join(tmpdir(), 'linchpin-program-'));
let program: Program;
let metricsPort: number;

async function hold() {
  const holder = createServer().listen(0, '127.0.0.1');
  await once(holder, 'listening');
  // A server that listens on TCP has an address of this form.
  return { holder, port: (holder.address() as AddressInfo).port };
}

async function freePort(): Promise<number> {
  const { holder, port } = await hold();
  await new Promise((resolve) => holder.close(resolve));
  return port;
}

beforeAll(async () => {
  await testDatabase().wipe();
  metricsPort = await freePort();
  program = await start(dataDirectory, { LINCHPIN_METRICS_PORT: String(metricsPort) });
});
afterAll(() => {
  program?.child.kill('SIGKILL');
  rmSync(dataDirectory, { recursive: true, force: true });
});

async function graphql(headers: Record<string, string>, query: string) {
  const answer = await raw(`${program.url}/graphql`, {
    method: 'POST',
    headers: { ...json, ...headers },
    body: JSON.stringify({ query }),
  });
  return JSON.parse(answer.text);
}

test('the link of the first start makes an administrator, whose session works', async () => {
  const link = /http:\S+\/welcome#(\S+)/.exec(program.output());
  const given = { secret: link?.[1], handle: 'ada', name: 'Ada', password: 'a long enough one' };
  const answer = await raw(`${program.url}/welcome`, {
    method: 'POST',
    headers: json,
    body: JSON.stringify(given),
  });
  expect(answer.status).toBe(204);
  const session = { cookie: cookieOf(answer), 'x-linchpin-csrf': '1' };
  const { data } = await graphql(session, '{ me { handle name roles } }');
  expect(data.me).toEqual({ handle: 'ada', name: 'Ada', roles: ['ADMIN'] });
  const again = await raw(`${program.url}/session`, {
    method: 'POST',
    headers: json,
    body: JSON.stringify({ handle: 'ada', password: given.password }),
  });
  expect(again.status).toBe(204);
  const demo = await raw(`${program.url}/session/demo`, {
    method: 'POST',
    headers: json,
    body: '{"role":"ADMIN"}',
  });
  expect(demo.status).toBe(403);
});

test('an agent pushes what its token allows; a reader sees it; the audit chain holds', async () => {
  const issue = async (fields: string) => {
    const query = `mutation { issueToken(input: {${fields}}) { id secret } }`;
    return (await graphql(bearer(bootstrap), query)).data.issueToken;
  };
  const agent = await issue('principal: "bot", roles: [AGENT], sources: ["yard"], scopes: ["north"]');
  const reader = await issue('principal: "eve", roles: [VIEWER]');
  const push = (source: string, scope: string) =>
    raw(`${program.url}/ingest`, {
      method: 'POST',
      headers: { ...ndjson, ...bearer(agent.secret) },
      body: [
        { record: 'begin', schema: 1, source, scope, mode: 'full', generation: 1 },
        { record: 'ci', key: 'vm', class: 'VirtualMachine', name: 'web-1' },
        { record: 'end', cis: 1, relations: 0, complete: true },
      ]
        .map((record) => `${JSON.stringify(record)}\n`)
        .join(''),
    });
  for (const [source, scope] of [
    ['other', 'north'],
    ['yard', 'south'],
  ] as const)
    expect((await push(source, scope)).status).toBe(403);
  const pushed = await push('yard', 'north');
  expect([pushed.status, JSON.parse(pushed.text).created]).toEqual([200, 1]);
  const read = '{ cis { edges { node { name } } } }';
  const seen = await graphql(bearer(reader.secret), read);
  expect(seen.data.cis.edges).toEqual([{ node: { name: 'web-1' } }]);
  const refused = await graphql(bearer(agent.secret), read);
  expect(refused.errors[0].extensions.code).toBe('FORBIDDEN');
  expect((await graphql(bearer(agent.secret), '{ me { handle } }')).data.me.handle).toBe('bot');
  const forbidden = await graphql(bearer(reader.secret), 'mutation { revokeToken(id: "x") }');
  expect(forbidden.errors[0].extensions.code).toBe('FORBIDDEN');
  await graphql(bearer(bootstrap), `mutation { revokeToken(id: "${agent.id}") }`);
  expect((await push('yard', 'north')).status).toBe(401);
  const refusedAudit = await raw(`${program.url}/audit/verification`, { headers: bearer(reader.secret) });
  expect(refusedAudit.status).toBe(403);
  const audit = await raw(`${program.url}/audit/verification`, { headers: bearer(bootstrap) });
  expect(JSON.parse(audit.text).findings).toEqual([]);
  for (const secret of [agent.secret, reader.secret, bootstrap, 'a long enough one'])
    expect(program.output()).not.toContain(secret);
});

test('figures without a token come from a port of their own, which nothing else answers', async () => {
  const open = `http://127.0.0.1:${metricsPort}`;
  expect((await raw(`${open}/metrics`)).text).toMatch(/^linchpin_revision 1$/m);
  expect((await raw(`${open}/graphql`)).status).toBe(404);
});

test('a signal ends it in good order, with the audit chain anchored', async () => {
  program.child.kill('SIGTERM');
  const [code] = await once(program.child, 'exit');
  expect(code).toBe(0);
  const anchors = readAnchors(join(dataDirectory, 'audit-anchors'));
  const { entries, findings } = await verifyAudit(testDatabase().database, anchors);
  expect(findings).toEqual([]);
  expect(anchors.at(-1)?.seq).toBe(entries);
  expect(readFileSync(join(dataDirectory, 'audit-anchors'), 'utf8')).toMatch(/\n$/);
});

test('a port that is taken is said in one sentence', async () => {
  const { holder, port } = await hold();
  const failed = await start(dataDirectory, { PORT: String(port) }).catch((error: Error) => error.message);
  holder.close();
  expect(failed).toMatch(new RegExp(`It ended with 1:[^]*Port ${port} on 127.0.0.1 is in use`));
  expect(failed).not.toMatch(/\n {4}at /);
});
