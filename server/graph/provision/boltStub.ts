import { createServer, type Server } from 'node:net';

/** Bytes with which a server takes Bolt 4.4, and with which it takes none of the versions offered. */
export const takesBolt44 = Buffer.from([0, 0, 4, 4]);
export const takesNone = Buffer.from([0, 0, 0, 0]);

/**
 * A server that does the first steps of Bolt and names itself; for tests of what we say to an old Neo4j, of which no
 * copy is at hand.
 * @param agent e.g. Neo4j/4.4.41
 */
export async function boltStub(version: Buffer, agent: string): Promise<{ uri: string; close(): void }> {
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', () => {
      socket.write(version);
      socket.on('data', () => socket.write(success({ server: agent, connection_id: 'bolt-1' })));
    });
  });
  const port = await listening(server);
  return { uri: `bolt://127.0.0.1:${port}`, close: () => server.close() };
}

/** Listens on a free loopback port and gives it. */
export function listening(server: Server): Promise<number> {
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      done(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
}

/** Bolt's SUCCESS with short texts, in one chunk. */
function success(fields: Readonly<Record<string, string>>): Buffer {
  const entries = Object.entries(fields);
  const text = (value: string) => Buffer.concat([Buffer.from([0x80 + value.length]), Buffer.from(value)]);
  const message = Buffer.concat([
    Buffer.from([0xb1, 0x70, 0xa0 + entries.length]),
    ...entries.flatMap(([name, value]) => [text(name), text(value)]),
  ]);
  return Buffer.concat([Buffer.from([0, message.length]), message, Buffer.from([0, 0])]);
}
