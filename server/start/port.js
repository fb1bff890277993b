import { createServer } from 'node:net';
import { StartProblem } from './problem.js';

/**
 * @param {string} host
 * @param {string} port as it stands in PORT
 * @throws StartProblem PORT_IN_USE, PORT_INVALID
 */
export async function assertPortFree(host, port) {
  const number = Number(port);
  if (!Number.isInteger(number) || number < 0 || number > 65_535)
    throw new StartProblem('PORT_INVALID', `PORT is ${port}; it has to be a whole number from 0 to 65535.`);
  const code = await new Promise((done) => {
    const server = createServer();
    server.once('error', (error) => done(error.code));
    server.listen({ host, port: number, exclusive: true }, () => server.close(() => done(undefined)));
  });
  if (code === 'EADDRINUSE')
    throw new StartProblem(
      'PORT_IN_USE',
      `Port ${port} on ${host} is in use, perhaps by a Linchpin that already runs (http://${host}:${port}).\n` +
        `End that program, or choose another port: PORT=${number + 1} npm start`,
    );
  if (code === 'EACCES')
    throw new StartProblem(
      'PORT_IN_USE',
      `This user may not listen on port ${port}. Choose one above 1023: PORT=4000`,
    );
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    throw new StartProblem('PORT_INVALID', `HOST is ${host}, which is no address of this machine.`);
}
