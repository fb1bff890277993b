import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { assertPortFree } from './port.js';

test('a port that is taken is named, with the next one to try', async () => {
  const server = createServer();
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address();
  await expect(assertPortFree('127.0.0.1', String(port))).rejects.toMatchObject({
    code: 'PORT_IN_USE',
    message: expect.stringContaining(`PORT=${port + 1} npm start`),
  });
  await new Promise((done) => server.close(done));
  await expect(assertPortFree('127.0.0.1', String(port))).resolves.toBeUndefined();
});

test.each(['abc', '70000', '-1', '80.5'])('PORT=%s is refused', async (port) => {
  await expect(assertPortFree('127.0.0.1', port)).rejects.toMatchObject({ code: 'PORT_INVALID' });
});

test('a HOST of another machine is refused', async () => {
  await expect(assertPortFree('192.0.2.1', '0')).rejects.toMatchObject({ code: 'PORT_INVALID' });
});
