import { beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../../harness/database.ts';
import { freshAccess } from '../access/fixture.ts';
import { type Answer, graphqlClient, stillEngine } from './client.ts';
import { Estate } from './estate.ts';

const { database } = testDatabase();
const engine = stillEngine(1);
const { ask, send, yoga, events } = graphqlClient(database, engine);

beforeAll(async () => {
  await freshAccess();
  const estate = new Estate(database);
  await estate.begin();
  await estate.cis({ id: 'one', class: 'Server', name: 'one', since: 1 });
  await estate.publish(1, '2026-01-01T00:00:00Z', []);
});

const faults = (answer: Answer) =>
  answer.errors?.map(({ extensions }) => ({ code: extensions.code, place: extensions.place }));

describe('what a caller does wrong', () => {
  it.each([
    ['{ cis(first: -1) { totalCount } }', 'BAD_INPUT', 'first'],
    ['{ cis(first: 0) { totalCount } }', 'BAD_INPUT', 'first'],
    ['{ cis(first: 501) { totalCount } }', 'BAD_INPUT', 'first'],
    ['{ cis(first: 99999999999999) { totalCount } }', 'BAD_INPUT', 'first'],
    ['{ cis(first: 1.5) { totalCount } }', 'BAD_INPUT', 'first'],
    ['{ cis(after: "nonsense") { totalCount } }', 'BAD_INPUT', 'after'],
    ['{ cis(after: "WyJzY2FucyIsMSwieCJd") { totalCount } }', 'BAD_INPUT', 'after'],
    ['{ cis(filter: { classes: ["Nothing"] }) { totalCount } }', 'BAD_INPUT', 'filter.classes.0'],
    ['{ cis(filter: { status: [WRONG] }) { totalCount } }', 'BAD_INPUT', 'status'],
    ['{ cis(filter: { wrong: 1 }) { totalCount } }', 'BAD_INPUT', 'wrong'],
    ['{ cis(asOf: { revision: 2 }) { totalCount } }', 'BAD_INPUT', 'asOf.revision'],
    ['{ cis(asOf: { revision: -1 }) { totalCount } }', 'BAD_INPUT', 'asOf.revision'],
    ['{ cis(asOf: { at: "yesterday" }) { totalCount } }', 'BAD_INPUT', 'at'],
    ['{ cis(asOf: { revision: 1, at: "2026-01-01T00:00:00Z" }) { totalCount } }', 'BAD_INPUT', 'asOf'],
    ['{ ci { id } }', 'BAD_INPUT', 'id'],
    ['{ ci(source: "s") { id } }', 'BAD_INPUT', 'id'],
    ['{ ci(id: "none") { id } }', 'NOT_FOUND', 'id'],
    ['{ ci(source: "s", key: "k") { id } }', 'NOT_FOUND', 'key'],
    ['{ node(id: "none") { id } }', 'NOT_FOUND', 'id'],
    ['{ neighbourhood(ids: ["one", "none"]) { total } }', 'NOT_FOUND', 'ids.1'],
    ['{ neighbourhood(ids: ["one"], depth: 11) { total } }', 'BAD_INPUT', 'depth'],
    ['{ neighbourhood(ids: ["one"], limit: 0) { total } }', 'BAD_INPUT', 'limit'],
    ['{ ci(id: "one") { relationships(types: ["LIKES"]) { totalCount } } }', 'BAD_INPUT', 'types.0'],
    ['{ impact { digest } }', 'BAD_INPUT', 'ids'],
    ['{ impact(ids: ["one"], targets: [{ ciId: "one" }]) { digest } }', 'BAD_INPUT', 'ids'],
    ['{ impact(ids: ["one"], capacity: 2) { digest } }', 'BAD_INPUT', 'capacity'],
    ['{ impact(targets: [{ ciId: "one", capacity: -1 }]) { digest } }', 'BAD_INPUT', 'targets.0.capacity'],
    ['{ impact(ids: []) { digest } }', 'BAD_INPUT', 'ids'],
    ['{ impact(ids: ["one"], asOf: { revision: 2 }) { digest } }', 'BAD_INPUT', 'asOf.revision'],
    ['{ nothing }', 'BAD_INPUT', 'nothing'],
    ['{ ', 'BAD_INPUT', undefined],
  ])('%s is %s at %s', async (query, code, place) => {
    expect(faults(await ask(query))).toEqual([{ code, place }]);
  });

  it('is placed at the argument that a variable stands for', async () => {
    const answer = await ask('query ($n: Int) { cis(first: $n) { totalCount } }', { n: 'many' });
    expect(faults(answer)).toEqual([{ code: 'BAD_INPUT', place: 'first' }]);
    const nested = await ask('query ($f: CiFilter) { cis(filter: $f) { totalCount } }', {
      f: { classes: [1] },
    });
    expect(faults(nested)).toEqual([{ code: 'BAD_INPUT', place: 'filter.classes.0' }]);
  });

  it('gets no suggestion of names', async () => {
    const answer = await ask('{ ciz { totalCount } }');
    expect(answer.errors?.[0]?.message).not.toMatch(/did you mean/i);
  });

  it('masks what is our own fault, under an id', async () => {
    const answer = await ask('{ impact(ids: ["one"]) { digest } }');
    expect(answer.errors?.[0]?.extensions).toEqual({
      code: 'INTERNAL',
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
    expect(JSON.stringify(answer)).not.toContain('This engine analyses nothing');
  });
});

describe('who may ask', () => {
  it('is nobody without a principal, whatever is asked', async () => {
    for (const query of ['{ me { handle } }', '{ __schema { queryType { name } } }', '{ nothing }', '{']) {
      const answer = await ask(query, undefined, { authorization: '' });
      expect(answer.status).toBe(401);
      expect(faults(answer)).toEqual([{ code: 'UNAUTHENTICATED', place: undefined }]);
    }
  });

  it('is an agent only for who it is', async () => {
    const agent = { authorization: 'Bearer AGENT' };
    const me = await ask('{ me { handle roles } }', undefined, agent);
    expect(me.data.me).toEqual({ handle: 'agent', roles: ['AGENT'] });
    const cis = await ask('{ cis { totalCount } revision }', undefined, agent);
    expect(cis.errors?.map((error) => error.extensions.code)).toContain('FORBIDDEN');
    expect(cis.data?.cis ?? null).toBeNull();
    const mutation = await ask('mutation { revokeToken(id: "x") }', undefined, agent);
    expect(faults(mutation)).toEqual([{ code: 'FORBIDDEN', place: undefined }]);
  });

  it('reads the schema when signed in', async () => {
    const answer = await ask('{ __schema { queryType { name } } }');
    expect(answer.data.__schema.queryType.name).toBe('Query');
  });
});

describe('the door', () => {
  it('refuses what a foreign page could send', async () => {
    for (const type of ['application/x-www-form-urlencoded', 'multipart/form-data', 'text/plain']) {
      const response = await yoga.fetch('http://localhost/graphql', {
        method: 'POST',
        headers: { 'content-type': type, authorization: 'Bearer VIEWER' },
        body: 'query=%7Bme%7Bhandle%7D%7D',
      });
      expect(response.headers.get('access-control-allow-origin')).toBeNull();
    }
    const page = await yoga.fetch('http://localhost/graphql', {
      headers: { accept: 'text/html', authorization: 'Bearer VIEWER' },
    });
    expect(page.status).toBeGreaterThanOrEqual(400);
    const mutation = await yoga.fetch(
      'http://localhost/graphql?query=mutation%7BrevokeToken(id%3A%22x%22)%7D',
      {
        headers: { authorization: 'Bearer ADMIN' },
      },
    );
    expect(mutation.status).toBe(405);
  });

  it('limits depth, aliases, tokens, the body, and what an answer could hold', async () => {
    const deep = `{ ci(id: "one") ${'{ relationships { edges { node { to '.repeat(9)}{ id }${' } } } }'.repeat(9)} }`;
    expect(faults(await ask(deep))).toEqual([{ code: 'LIMIT', place: undefined }]);
    const aliases = `{ ${Array.from({ length: 40 }, (_, at) => `a${at}: revision`).join(' ')} }`;
    expect(faults(await ask(aliases))).toEqual([{ code: 'LIMIT', place: undefined }]);
    const tokens = `{ ${'revision '.repeat(5_000)} }`;
    expect(faults(await ask(tokens))).toEqual([{ code: 'LIMIT', place: undefined }]);
    const wide =
      'query ($n: Int) { cis(first: $n) { edges { node { relationships(first: $n) { edges { node { to { name } } } } } } } }';
    expect(faults(await ask(wide, { n: 500 }))).toEqual([{ code: 'LIMIT', place: undefined }]);
    expect((await ask(wide, { n: 50 })).errors).toBeUndefined();
    const bomb = Array.from(
      { length: 30 },
      (_, at) => `fragment f${at} on Query { ...f${at + 1} a${at}: revision ...f${at + 1} }`,
    );
    const exploding = `{ ...f0 } ${bomb.join(' ')} fragment f30 on Query { revision }`;
    expect(faults(await ask(exploding))?.[0]).toEqual({ code: 'LIMIT', place: undefined });
    const big = await send(`{ me { handle } } #${'x'.repeat(1_100_000)}`);
    expect(big.status).toBe(413);
  });
});

describe('tokens', () => {
  const mutation = `mutation ($input: TokenInput!) { issueToken(input: $input) { id secret } }`;
  const admin = { authorization: 'Bearer ADMIN' };
  const input = { principal: 'robot', roles: ['AGENT'], sources: ['k8s'] };

  it('are issued and revoked by an administrator', async () => {
    const issued = await ask(mutation, { input }, admin);
    expect(issued.errors).toBeUndefined();
    const { id, secret } = issued.data.issueToken;
    expect(secret).toEqual(expect.any(String));
    expect((await ask(`mutation { revokeToken(id: "${id}") }`, undefined, admin)).data.revokeToken).toBe(
      true,
    );
    const refused = await ask(mutation, { input });
    expect(faults(refused)).toEqual([{ code: 'FORBIDDEN', place: undefined }]);
    const withoutSources = await ask(mutation, { input: { principal: 'robot', roles: ['AGENT'] } }, admin);
    expect(faults(withoutSources)).toEqual([{ code: 'BAD_INPUT', place: 'input.sources' }]);
  });

  it('are issued once for an Idempotency-Key', async () => {
    const keyed = { ...admin, 'idempotency-key': 'k-1' };
    const first = await ask(mutation, { input }, keyed);
    const again = await ask(mutation, { input }, keyed);
    expect(again.data).toEqual(first.data);
    const other = await ask(mutation, { input: { ...input, label: 'another' } }, keyed);
    expect(faults(other)).toEqual([{ code: 'CONFLICT', place: 'Idempotency-Key' }]);
    const stored = await database.read((transaction) =>
      transaction.run('MATCH (c:IdempotentCall) RETURN c.answer AS answer'),
    );
    for (const record of stored.records)
      expect(String(record.get('answer'))).not.toContain(first.data.issueToken.secret);
    const failing = { ...admin, 'idempotency-key': 'k-2' };
    const wrong = { input: { principal: 'robot', roles: [] } };
    expect(faults(await ask(mutation, wrong, failing))).toEqual([
      { code: 'BAD_INPUT', place: 'input.roles' },
    ]);
    expect((await ask(mutation, { input }, failing)).errors).toBeUndefined();
  });
});

describe('revisionPublished', () => {
  const subscription = 'subscription { revisionPublished { number } }';

  it('tells of each new revision as server-sent events', async () => {
    const stop = new AbortController();
    const response = await yoga.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'text/event-stream',
        authorization: 'Bearer VIEWER',
      },
      body: JSON.stringify({ query: subscription }),
      signal: stop.signal,
    });
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    const reader = response.body!.getReader();
    const begun = await reader.read();
    let text = new TextDecoder().decode(begun.value);
    const next = reader.read();
    await expect.poll(() => events.listeners.size).toBe(1);
    await new Estate(database).publish(2, '2026-01-02T00:00:00Z', []);
    engine.revision = 2;
    events.publish(2);
    text += new TextDecoder().decode((await next).value);
    while (!text.includes('data: ')) text += new TextDecoder().decode((await reader.read()).value);
    expect(text).toContain('event: next\ndata: {"data":{"revisionPublished":{"number":2}}}');
    stop.abort();
    await reader.cancel().catch(() => undefined);
    await expect.poll(() => events.listeners.size).toBe(0);
  });

  it('is not for agents', async () => {
    const response = await send(subscription, undefined, {
      authorization: 'Bearer AGENT',
      accept: 'text/event-stream',
    });
    expect(await response.text()).toContain('FORBIDDEN');
  });
});
