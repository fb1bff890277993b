import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { gatherWritesTo } from './gatheredWrites.ts';

const open: { destroy?: () => void; close?: () => void }[] = [];
afterEach(() => {
  for (const each of open.splice(0)) {
    each.destroy?.();
    each.close?.();
  }
});

async function listening() {
  const received: Buffer[] = [];
  const server = createServer((socket) => socket.on('data', (piece) => received.push(piece)));
  open.push(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { port: (server.address() as AddressInfo).port, received };
}

/** How often the socket goes to the system, for as many writes. */
async function callsFor(port: number, pieces: readonly Buffer[]): Promise<number> {
  const socket: Socket = connect(port, '127.0.0.1');
  open.push(socket);
  await once(socket, 'connect');
  let calls = 0;
  const { _write, _writev } = socket;
  socket._write = (...parameters) => {
    calls += 1;
    return _write.apply(socket, parameters);
  };
  if (_writev)
    socket._writev = (...parameters) => {
      calls += 1;
      return _writev.apply(socket, parameters);
    };
  for (const piece of pieces) socket.write(piece);
  await new Promise<void>((resolve) => void socket.end(resolve));
  return calls;
}

const pieces = Array.from({ length: 50 }, (_, index) => Buffer.alloc(1_400, index));

test('what is sent to Neo4j in one turn goes out at once, and in its order', async () => {
  const { port, received } = await listening();
  gatherWritesTo(`bolt://127.0.0.1:${port}`);
  expect(await callsFor(port, pieces)).toBe(1);
  await expect.poll(() => Buffer.concat(received).length).toBe(70_000);
  expect(Buffer.concat(received).equals(Buffer.concat(pieces))).toBe(true);
});

test('other connections are left as they are', async () => {
  const [neo4j, other] = [await listening(), await listening()];
  gatherWritesTo(`bolt://127.0.0.1:${neo4j.port}`);
  expect(await callsFor(other.port, pieces)).toBeGreaterThan(1);
});
