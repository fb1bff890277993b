import { subscribe } from 'node:diagnostics_channel';
import type { Socket } from 'node:net';

const defaultPort = 7687;
const ports = new Set<number>();

/**
 * Has what is sent to Neo4j within one turn of the event loop go out in one go. The driver hands over every 1,400 bytes
 * as a write of their own, and has no setting for it: a batch would cost some hundred calls of the system.
 * @param uri where Neo4j is: connections that are made to its port from now on
 */
export function gatherWritesTo(uri: string): void {
  if (ports.size === 0) subscribe('net.client.socket', watch);
  ports.add(Number(new URL(uri).port || defaultPort));
}

/** Node tells of every socket that it makes for a client. */
function watch(message: unknown): void {
  const { socket } = message as { readonly socket: Socket };
  socket.once('connect', () => {
    if (socket.remotePort !== undefined && ports.has(socket.remotePort)) gather(socket);
  });
}

function gather(socket: Socket): void {
  const { write } = socket;
  let gathering = false;
  const send = () => {
    gathering = false;
    socket.uncork();
  };
  // The overloads of `write` are one function to whoever passes all on.
  socket.write = ((...parameters: unknown[]): boolean => {
    if (!gathering) {
      gathering = true;
      socket.cork();
      process.nextTick(send);
    }
    return Reflect.apply(write, socket, parameters);
  }) as Socket['write'];
}
