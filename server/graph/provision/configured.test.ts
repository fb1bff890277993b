import { createServer } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { boltStub, listening, takesBolt44, takesNone } from './boltStub.ts';
import { configuredAddress, reachConfigured } from './configured.ts';
import { assertVersion } from './connect.ts';

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

const reach = (uri: string) => reachConfigured({ uri, user: 'neo4j', password: 'x' }, () => undefined, 300);

test('a Neo4j older than 5 is refused by its version', async () => {
  const stub = await boltStub(takesBolt44, 'Neo4j/4.4.41');
  closers.push(stub.close);
  await expect(reach(stub.uri)).rejects.toMatchObject({
    code: 'NEO4J_TOO_OLD',
    message: `The Neo4j at ${stub.uri} is version 4.4.41. Linchpin needs Neo4j 5.26 or later.`,
  });
});

test('a version tells by both its numbers, or by the year, whether it is new enough', () => {
  const tooOld = (version: string) => () => assertVersion(version, 'bolt://db:7687');
  expect(tooOld('5.9.0')).toThrow('Linchpin needs Neo4j 5.26 or later.');
  expect(tooOld('5.25.1')).toThrow('version 5.25.1');
  for (const version of ['5.26.0', '5.26.29', '5.27.0-2025010', '2025.06.0'])
    expect(tooOld(version), version).not.toThrow();
});

test('one so old that it knows none of our versions of Bolt is refused too', async () => {
  const stub = await boltStub(takesNone, '');
  closers.push(stub.close);
  await expect(reach(stub.uri)).rejects.toMatchObject({ code: 'NEO4J_TOO_OLD' });
});

test('the address of the HTTP port is told apart', async () => {
  const server = createServer((_, response) => response.end());
  closers.push(() => server.close());
  const port = await listening(server);
  await expect(reach(`bolt://127.0.0.1:${port}`)).rejects.toMatchObject({
    code: 'NEO4J_URI_INVALID',
    message: expect.stringContaining('speaks HTTP'),
  });
});

test('nobody at the address', async () => {
  await expect(reach('bolt://127.0.0.1:1')).rejects.toMatchObject({
    code: 'NEO4J_UNREACHABLE',
    message: expect.stringMatching(/^No Neo4j answers at bolt:\/\/127\.0\.0\.1:1 \(NEO4J_URI\)\./),
  });
});

test.each(['http://127.0.0.1:7474', 'localhost:7687', 'nonsense', 'bolt://'])(
  '%s is no address',
  async (uri) => {
    await expect(reach(uri)).rejects.toMatchObject({ code: 'NEO4J_URI_INVALID' });
  },
);

test('a password in the address stays out of messages', async () => {
  await expect(reach('bolt://me:secret@127.0.0.1:1')).rejects.toMatchObject({
    message: expect.not.stringContaining('secret'),
  });
});

test('the address comes from the environment', () => {
  expect(configuredAddress({ NEO4J_URI: 'neo4j://graph:7687', NEO4J_PASSWORD: 'p' })).toEqual({
    uri: 'neo4j://graph:7687',
    user: 'neo4j',
    password: 'p',
    database: undefined,
  });
});
