import { createServer } from 'node:net';

const loopback = '127.0.0.1';

/** The wished-for port where it is free on the loopback address, else one that the system gives. */
export async function freePort(wished: number | undefined): Promise<number> {
  return (wished !== undefined && (await listen(wished))) || (await listen(0)) || 0;
}

/** @returns the port listened on for a moment, or undefined where it is taken */
function listen(port: number): Promise<number | undefined> {
  return new Promise((done) => {
    const server = createServer();
    server.once('error', () => done(undefined));
    server.listen({ host: loopback, port, exclusive: true }, () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' ? address?.port : undefined));
    });
  });
}
