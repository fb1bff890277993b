import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Access, openAccess } from '../../../server/access/access.ts';
import { mostAttempts } from '../../../server/process/notice/backOff.ts';
import { Courier, type CourierOptions } from '../../../server/process/notice/courier.ts';
import type { Letter } from '../../../server/process/notice/mailer.ts';
import { testDatabase } from '../../harness/database.ts';
import { ci, relation, scan } from '../ingest/fixture.ts';
import { type Bench, changeBench } from './fixture.ts';

interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

const dataDirectory = mkdtempSync(join(tmpdir(), 'linchpin-notices-'));
let bench: Bench;
let access: Access;
let array: string;
let hook: { id: string; secret: string };
const received: Received[] = [];
/** What the receiver answers, in turn; 204 after that. */
const answers: number[] = [];
const receiver = createServer(async (request, response) => {
  received.push({ headers: request.headers, body: await text(request) });
  response.writeHead(answers.shift() ?? 204).end();
});
const letters: Letter[] = [];
const givenUp: string[] = [];

const estate = (...more: object[]) => [
  ci('Pharmacy', { class: 'BusinessService', name: 'Pharmacy', attributes: { owner: 'pharmacy' } }),
  ci('array', { class: 'StorageArray', name: 'array' }),
  relation('DEPENDS_ON', 'Pharmacy', 'array'),
  ...more,
];

beforeAll(async () => {
  bench = await changeBench();
  const { database } = bench.ingest;
  access = await openAccess(database, { dataDirectory, databasePassword: testDatabase().address.password });
  await bench.scan(scan(1, estate()));
  [{ id: array }] = (await bench.ingest.rows<{ id: string }>(
    "MATCH (c:Ci {name: 'array'}) RETURN c.id AS id",
  )) as [{ id: string }];
  receiver.listen(0, '127.0.0.1');
  await once(receiver, 'listening');
  // A server that listens on TCP has an address of this form.
  const { port } = receiver.address() as AddressInfo;
  const { openWebhook } = await bench.as(
    'ada',
    'mutation ($url: String!) { openWebhook(url: $url, events: [APPROVAL_WANTED, APPROVAL_LAPSED]) { secret webhook { id } } }',
    { url: `http://127.0.0.1:${port}/told?by=linchpin` },
  );
  hook = { id: openWebhook.webhook.id, secret: openWebhook.secret };
  const vera = await idOf('vera');
  await bench.as('ada', setEmail, { id: vera, email: ' vera@example.org ' });
});
afterEach(() => {
  received.length = 0;
  answers.length = 0;
  letters.length = 0;
  givenUp.length = 0;
});
afterAll(async () => {
  receiver.close();
  await access?.close();
  await bench?.close();
  rmSync(dataDirectory, { recursive: true, force: true });
});

const setEmail =
  'mutation ($id: ID!, $email: String) { setEmail(id: $id, email: $email) { account { email } } }';
const idOf = async (handle: string): Promise<string> =>
  (
    await bench.as('ada', 'query ($text: String) { principals(text: $text) { edges { node { id } } } }', {
      text: handle,
    })
  ).principals.edges[0].node.id;

const courier = (options: Partial<CourierOptions> = {}) =>
  new Courier({
    database: bench.ingest.database,
    url: 'https://cmdb.example',
    unseal: (id, sealed) => access.peppers.unseal(`webhook ${id}`, sealed),
    mailer: { send: async (letter) => void letters.push(letter) },
    privateToo: true,
    givenUp: ({ error }) => givenUp.push(error),
    waitAfter: () => 0,
    ...options,
  });

const at = (offset: number) => new Date(Date.now() + offset).toISOString();
async function submitted(title: string, day = 1): Promise<{ id: string; number: string }> {
  const [start, end] = [at(day * 86_400_000), at(day * 86_400_000 + 3_600_000)];
  const input = { title, targets: [{ ciId: array }], start, end, reason: 'old', benefit: 'support' };
  const { openChange } = await bench.as(
    'rita',
    'mutation ($input: ChangeInput!) { openChange(input: $input) { id number } }',
    { input: { ...input, implementation: 'update', test: 'read', backOut: 'the former one' } },
  );
  for (const step of ['ASSESS', 'SUBMIT']) await moved('rita', openChange.id, step);
  return openChange;
}
const moved = (person: string, id: string, step: string, seenDigest?: string) =>
  bench.as(
    person,
    'mutation ($id: ID!, $step: ChangeStep!, $seenDigest: String) { moveChange(id: $id, step: $step, seenDigest: $seenDigest) { state } }',
    { id, step, seenDigest },
  );
const deliveries = async (state: string) =>
  (
    await bench.as(
      'ada',
      'query ($state: DeliveryState) { deliveries(state: $state) { totalCount edges { node { id way receiver number event state attempts lastError } } } }',
      { state },
    )
  ).deliveries.edges.map(({ node }: { node: object }) => node);

test('what is written with a change outlives the server, and is told by whichever of several comes first, once', async () => {
  const { id, number } = await submitted('Firmware\r\nBcc: eve@example.org');
  // Nobody has delivered anything by now: the server that took the change might have died here.
  const couriers = [courier(), courier(), courier()];
  await Promise.all(couriers.map((each) => each.round()));
  await courier().round();
  expect(received).toHaveLength(1);
  const [{ headers, body }] = received as [Received];
  expect(JSON.parse(body)).toMatchObject({
    event: 'APPROVAL_WANTED',
    actor: 'rita',
    people: ['phil', 'vera'],
    text: 'It waits for the word of Phil, Vera.',
    change: { id, number, state: 'SUBMITTED' },
    link: `https://cmdb.example/changes/${id}`,
  });
  const signed = createHmac('sha256', hook.secret).update(`${headers['linchpin-timestamp']}.${body}`);
  expect(headers['linchpin-signature']).toBe(`v1=${signed.digest('hex')}`);
  expect(headers['linchpin-notice']).toBe(JSON.parse(body).id);
  // Phil is asked as well, and has no address.
  expect(letters.map(({ to, subject }) => [to, subject])).toEqual([
    ['vera@example.org', `${number} your word is wanted: Firmware Bcc: eve@example.org`],
  ]);
  const kept = await bench.ingest.rows<{ all: string }>(
    'MATCH (w:Webhook) RETURN w.secret AS all UNION MATCH (e:AuditEntry) RETURN e.detail AS all',
  );
  expect(kept.map(({ all }) => all).join()).not.toContain(hook.secret);
});

test('a receiver that fails is asked again with the same id, and its deliveries say why', async () => {
  answers.push(500, 302);
  const { number } = await submitted('Twice', 3);
  await courier().round();
  expect(received.map(({ headers }) => headers['linchpin-notice'])).toEqual(
    Array(3).fill(JSON.parse(received[0]!.body).id),
  );
  expect(await deliveries('DELIVERED')).toContainEqual(
    expect.objectContaining({ number, way: 'WEBHOOK', receiver: hook.id, attempts: 3, lastError: null }),
  );
});

test('who never answers well is given up after some attempts, listed, and tried again when somebody says so', async () => {
  answers.push(...Array(mostAttempts).fill(503));
  const { number } = await submitted('In vain', 5);
  await courier().round();
  expect(received).toHaveLength(mostAttempts);
  expect(givenUp).toEqual(['The receiver answered 503.']);
  const [given] = await deliveries('GIVEN_UP');
  expect(given).toMatchObject({ number, attempts: mostAttempts, lastError: 'The receiver answered 503.' });
  const again = 'mutation ($id: ID!) { tryDeliveryAgain(id: $id) { state attempts } }';
  expect(await bench.refused('rita', again, given)).toMatchObject({ code: 'FORBIDDEN' });
  await bench.as('ada', again, given);
  await courier().round();
  expect(await deliveries('GIVEN_UP')).toEqual([]);
  expect(await bench.refused('ada', again, given)).toMatchObject({ code: 'CONFLICT' });
});

test('a delivery whose server died is taken over when its lease ends, and not before', async () => {
  await submitted('Died', 7);
  let hang: (() => void) | undefined;
  const died = courier({
    mailer: { send: () => new Promise<void>((resolve) => (hang = resolve)) },
  });
  const hanging = died.round();
  await expect.poll(() => hang).toBeDefined();
  await courier().round();
  expect(letters).toEqual([]);
  await bench.ingest.database.command("MATCH (d:Delivery {state: 'WAITING'}) SET d.dueAt = 0");
  await courier().round();
  expect(letters).toHaveLength(1);
  hang?.();
  await hanging;
  expect(await deliveries('WAITING')).toEqual([]);
});

test('approvals that lapse by a scan are told of, and are wanted again', async () => {
  const { id } = await submitted('Lapses', 9);
  const { change } = await bench.as('vera', 'query ($id: ID!) { change(id: $id) { impact { digest } } }', {
    id,
  });
  await moved('vera', id, 'APPROVE', change.impact.digest);
  await courier().round();
  received.length = 0;
  letters.length = 0;
  const more = [
    ci('Labs', { class: 'BusinessService', name: 'Labs', attributes: { owner: 'pharmacy' } }),
    relation('DEPENDS_ON', 'Labs', 'array'),
  ];
  await bench.scan(scan(2, estate(...more)));
  await courier().round();
  const told = received.map(({ body }) => JSON.parse(body)).filter((each) => each.change.id === id);
  expect(told.map(({ event }) => event).sort()).toEqual(['APPROVAL_LAPSED', 'APPROVAL_WANTED']);
  // Whoever reads it may not see every service.
  expect(told.map((each) => each.text).join()).not.toContain('Labs');
  expect(letters.map(({ subject }) => subject.replace(/^\S+ /, '')).sort()).toEqual([
    'approvals lapsed: Lapses',
    'your word is wanted: Lapses',
  ]);
});

test('a webhook that is paused is told of nothing meanwhile, gets what waited, and shows its last answer', async () => {
  const look = '{ webhooks { id pausedAt answeredAt lastError } }';
  const pause =
    'mutation ($id: ID!, $paused: Boolean!) { pauseWebhook(id: $id, paused: $paused) { pausedAt } }';
  const paused = (value: boolean) => bench.as('ada', pause, { id: hook.id, paused: value });
  answers.push(503);
  await submitted('Waits', 13);
  // It fails once, and waits for an hour.
  await courier({ waitAfter: () => 3_600_000 }).round();
  expect((await bench.as('ada', look)).webhooks).toMatchObject([
    { id: hook.id, pausedAt: null, answeredAt: expect.any(String), lastError: 'The receiver answered 503.' },
  ]);
  expect(await bench.refused('mona', pause, { id: hook.id, paused: true })).toMatchObject({
    code: 'FORBIDDEN',
  });
  expect((await paused(true)).pauseWebhook.pausedAt).toBeTruthy();
  await bench.ingest.database.command("MATCH (d:Delivery {state: 'WAITING'}) SET d.dueAt = 0");
  await submitted('Missed', 15);
  received.length = 0;
  await courier().round();
  expect(received).toEqual([]);
  await paused(false);
  await courier().round();
  expect(received.map(({ body }) => JSON.parse(body).change.title)).toEqual(['Waits']);
  expect((await bench.as('ada', look)).webhooks).toMatchObject([{ pausedAt: null, lastError: null }]);
});

test('without leave no webhook goes to an address of this host', async () => {
  await submitted('Refused', 11);
  await courier({ privateToo: false, waitAfter: () => 3_600_000 }).round();
  expect(received).toEqual([]);
  expect(await deliveries('WAITING')).toMatchObject([
    { attempts: 1, lastError: expect.stringMatching(/127.0.0.1 is a private address/) },
  ]);
});

test('an e-mail address is one, and somebody else’s is for administrators to set', async () => {
  const id = await idOf('phil');
  expect(await bench.refused('mona', setEmail, { id, email: 'a@b.example' })).toMatchObject({
    code: 'FORBIDDEN',
  });
  for (const email of ['nobody', 'a@b.example, c@d.example', 'a@b.example\r\nBcc: c@d.example'])
    expect(await bench.refused('ada', setEmail, { id, email })).toMatchObject({
      code: 'BAD_INPUT',
      place: 'email',
    });
  expect((await bench.as('ada', setEmail, { id, email: null })).setEmail.account).toEqual({ email: null });
});

test('only administrators open webhooks and read what was delivered, and addresses are checked', async () => {
  const open = 'mutation ($url: String!) { openWebhook(url: $url, events: [FAILED]) { secret } }';
  expect(await bench.refused('mona', open, { url: 'https://a.example' })).toMatchObject({
    code: 'FORBIDDEN',
  });
  expect(await bench.refused('mona', '{ webhooks { url } }')).toMatchObject({ code: 'FORBIDDEN' });
  expect(await bench.refused('mona', '{ deliveries { totalCount } }')).toMatchObject({ code: 'FORBIDDEN' });
  for (const url of ['ftp://a.example', 'a.example', 'https://user:pass@a.example', 'file:///etc/passwd'])
    expect(await bench.refused('ada', open, { url })).toMatchObject({ code: 'BAD_INPUT', place: 'url' });
});
