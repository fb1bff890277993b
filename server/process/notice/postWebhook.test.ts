import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, expect, test } from 'vitest';
import { postWebhook } from './postWebhook.ts';
import { signatureOf } from './signature.ts';

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

async function receiver(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  // A server that listens on TCP has an address of this form.
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
const post = (url: string, more: object = {}) =>
  postWebhook({
    ...{
      url,
      secret: 's',
      notice: { id: 'n1', event: 'FAILED' as const },
      body: '{"ä":1}',
      privateToo: true,
    },
    ...more,
  });

test('a signature is what anybody can compute who has the secret', () => {
  // printf '1700000000.{"a":1}' | openssl dgst -sha256 -hmac secret
  expect(signatureOf('secret', 1_700_000_000, '{"a":1}')).toBe(
    'v1=49f24e537407743fa4a0242bb63b94b9a47ee99cbbe071ccd8a22550ae411686',
  );
});

test('the body comes with its event, id, time and signature', async () => {
  const seen = Promise.withResolvers<{ headers: IncomingMessage['headers']; body: string }>();
  const url = await receiver(async (request, response) => {
    seen.resolve({ headers: request.headers, body: await text(request) });
    response.writeHead(202).end();
  });
  await post(url);
  const { headers, body } = await seen.promise;
  const timestamp = Number(headers['linchpin-timestamp']);
  expect(Math.abs(timestamp - Date.now() / 1_000)).toBeLessThan(60);
  expect(body).toBe('{"ä":1}');
  expect(headers).toMatchObject({
    'linchpin-event': 'FAILED',
    'linchpin-notice': 'n1',
    'linchpin-signature': signatureOf('s', timestamp, body),
  });
});

test('a redirect is not followed, and is no success', async () => {
  let asked = 0;
  const url = await receiver((_request, response) => {
    asked += 1;
    response.writeHead(307, { location: '/elsewhere' }).end();
  });
  await expect(post(url)).rejects.toThrow('The receiver answered 307.');
  expect(asked).toBe(1);
});

test('an answer without an end is not waited for, and none at all has its time', async () => {
  const endless = await receiver((_request, response) => {
    response.writeHead(200);
    response.write('x'.repeat(100_000));
  });
  await post(endless);
  server?.closeAllConnections();
  server?.close();
  const silent = await receiver(() => undefined);
  await expect(post(silent, { patience: 50 })).rejects.toThrow('did not answer within 0.05 s');
});

test.each(['127.0.0.1', 'localhost', '[::1]', '[::ffff:127.0.0.1]', '2130706433', '0x7f.1'])(
  'nothing is sent to %s without leave',
  async (host) => {
    let asked = 0;
    const url = await receiver((_request, response) => {
      asked += 1;
      response.end();
    });
    const aimed = url.replace('127.0.0.1', host);
    await expect(post(aimed, { privateToo: false })).rejects.toThrow(/is a private address/);
    expect(asked).toBe(0);
  },
);
