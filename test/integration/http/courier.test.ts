import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testDatabase } from '../../harness/database.ts';
import { ci, relation, scan } from '../ingest/fixture.ts';
import { bearer, json, ndjson, raw } from './fixture.ts';
import { bootstrap, type Program, start } from './program.ts';

const dataDirectory = mkdtempSync(join(tmpdir(), 'linchpin-courier-'));
let program: Program;
const received: { headers: IncomingHttpHeaders; body: string }[] = [];
/** What the receiver answers, in turn; 204 after that. */
const answers = [500];
const receiver = createServer(async (request, response) => {
  received.push({ headers: request.headers, body: await text(request) });
  response.writeHead(answers.shift() ?? 204).end();
});

// biome-ignore lint/suspicious/noExplicitAny: the shape is the query's
async function graphql(query: string, variables: object = {}): Promise<any> {
  const answer = await raw(`${program.url}/graphql`, {
    method: 'POST',
    headers: { ...json, ...bearer(bootstrap) },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = JSON.parse(answer.text);
  expect(errors).toBeUndefined();
  return data;
}

beforeAll(async () => {
  await testDatabase().wipe();
  // Without it, no webhook goes to an address of this host.
  program = await start(dataDirectory, {
    LINCHPIN_WEBHOOK_PRIVATE: '1',
    LINCHPIN_PUBLIC_URL: 'https://cmdb.example',
  });
  receiver.listen(0, '127.0.0.1');
  await once(receiver, 'listening');
});
afterAll(async () => {
  receiver.close();
  program?.child.kill('SIGTERM');
  await (program && once(program.child, 'exit'));
  rmSync(dataDirectory, { recursive: true, force: true });
});

test('a running server tells a webhook what was decided, signed, and again after a 500', async () => {
  await graphql('mutation { issueToken(input: { principal: "mona", roles: [VIEWER] }) { id } }');
  const records = scan(1, [
    ci('Pharmacy', { class: 'BusinessService', name: 'Pharmacy', attributes: { owner: 'mona' } }),
    ci('array', { class: 'StorageArray', name: 'array' }),
    relation('DEPENDS_ON', 'Pharmacy', 'array'),
  ]);
  const sent = await raw(`${program.url}/ingest`, {
    method: 'POST',
    headers: { ...ndjson, ...bearer(bootstrap) },
    body: records.map((record) => `${JSON.stringify(record)}\n`).join(''),
  });
  expect(sent.status).toBe(200);
  // A server that listens on TCP has an address of this form.
  const { port } = receiver.address() as AddressInfo;
  const { openWebhook } = await graphql(
    'mutation ($url: String!) { openWebhook(url: $url, events: [APPROVAL_WANTED]) { secret webhook { id } } }',
    { url: `http://127.0.0.1:${port}/` },
  );
  const { cis } = await graphql('{ cis(filter: { text: "array" }) { edges { node { id } } } }');
  const [start, end] = [86_400_000, 90_000_000].map((wait) => new Date(Date.now() + wait).toISOString());
  const plan = { reason: 'old', benefit: 'support', implementation: 'update', test: 'read', backOut: 'undo' };
  const { openChange } = await graphql(
    'mutation ($input: ChangeInput!) { openChange(input: $input) { id } }',
    { input: { title: 'Firmware', targets: [{ ciId: cis.edges[0].node.id }], start, end, ...plan } },
  );
  const { id } = openChange;
  for (const step of ['ASSESS', 'SUBMIT'])
    await graphql('mutation ($id: ID!, $step: ChangeStep!) { moveChange(id: $id, step: $step) { state } }', {
      id,
      step,
    });

  const look = '{ deliveries { edges { node { state attempts lastError dueAt receiver } } } }';
  const delivery = async () => (await graphql(look)).deliveries.edges[0]?.node;
  await expect
    .poll(delivery, { timeout: 20_000, interval: 200 })
    .toMatchObject({ state: 'WAITING', attempts: 1, lastError: 'The receiver answered 500.' });
  const { dueAt } = await delivery();
  expect(Date.parse(dueAt) - Date.now()).toBeGreaterThan(10_000);
  // As if that time had passed.
  await testDatabase().database.command('MATCH (d:Delivery) SET d.dueAt = 0');
  await expect
    .poll(delivery, { timeout: 20_000, interval: 200 })
    .toMatchObject({ state: 'DELIVERED', attempts: 2, receiver: openWebhook.webhook.id });

  expect(received).toHaveLength(2);
  for (const { headers, body } of received) {
    const signed = createHmac('sha256', openWebhook.secret).update(
      `${headers['linchpin-timestamp']}.${body}`,
    );
    expect(headers['linchpin-signature']).toBe(`v1=${signed.digest('hex')}`);
    expect(JSON.parse(body)).toMatchObject({
      ...{ event: 'APPROVAL_WANTED', people: ['mona'], change: { id, state: 'SUBMITTED' } },
      link: `https://cmdb.example/changes/${id}`,
    });
  }
  const [first, second] = received.map(({ headers }) => headers['linchpin-notice']);
  expect(second).toBe(first);
  expect(
    (await graphql('{ noticeSettings { mailServer privateWebhooks linksBegin } }')).noticeSettings,
  ).toEqual({
    ...{ mailServer: null, privateWebhooks: true, linksBegin: 'https://cmdb.example' },
  });
});
