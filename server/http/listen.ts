import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Closing } from '../closing.ts';
import { ConfigProblem } from '../config.ts';
import { isLoopbackHost } from './loopback.ts';

/** How long requests under way may take to end when the server is closed (ms). */
const patience = 3_000;

/**
 * Begins to listen. Gives the address for people: http://127.0.0.1:4000
 * @throws ConfigProblem where the port is taken or not ours to take
 */
export async function listen(
  server: Server,
  { host, port }: { readonly host: string; readonly port: number },
  closing: Closing,
): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, host, port)));
    server.listen(port, host, resolve);
  });
  closing.add(() => close(server));
  // A server that listens on TCP has an address of this form.
  const bound = server.address() as AddressInfo;
  const name = isLoopbackHost(host) || host !== '0.0.0.0' ? host : '127.0.0.1';
  return `http://${name.includes(':') ? `[${name.replace(/^\[|\]$/g, '')}]` : name}:${bound.port}`;
}

async function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), patience);
  await closed;
  clearTimeout(timer);
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code === 'EADDRINUSE')
    return new ConfigProblem(`Port ${port} on ${host} is in use. Choose another: PORT=${port + 1} npm start`);
  if (error.code === 'EACCES')
    return new ConfigProblem(`This user may not listen on port ${port}. Choose one above 1023: PORT=4000`);
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return new ConfigProblem(`HOST is ${host}, which is no address of this machine.`);
  return error;
}
