import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { afterAll, expect, test } from 'vitest';
import { Mailer } from './mailer.ts';
import { mailOf } from './message.ts';
import type { Notice } from './notice.ts';

/** Takes mail as RFC 5321 says, and keeps the envelope and what came. */
const envelope: string[] = [];
let data = '';
const stub = createServer((socket) => {
  let inData = false;
  socket.write('220 stub\r\n');
  socket.on('error', () => undefined);
  socket.on('data', (chunk) => {
    for (const line of chunk.toString().split('\r\n').slice(0, -1)) {
      if (inData) {
        if (line === '.') {
          inData = false;
          socket.write('250 taken\r\n');
        } else data += `${line}\n`;
      } else if (line === 'DATA') {
        inData = true;
        socket.write('354 go on\r\n');
      } else if (line === 'QUIT') socket.end('221 bye\r\n');
      else {
        if (/^(MAIL|RCPT)/.test(line)) envelope.push(line);
        socket.write(line.includes('refused@') ? '550 nobody of that name\r\n' : '250 well\r\n');
      }
    }
  });
}).listen(0, '127.0.0.1');
afterAll(() => stub.close());

async function mailer(): Promise<Mailer> {
  if (!stub.listening) await once(stub, 'listening');
  // A server that listens on TCP has an address of this form.
  const { port } = stub.address() as AddressInfo;
  return new Mailer({ url: `smtp://127.0.0.1:${port}`, from: 'cmdb@example.org' });
}
const notice: Notice = {
  ...{ id: 'n1', event: 'APPROVAL_WANTED', at: 0, actor: 'rita', changeId: 'c1', number: 'CHG0000001' },
  title: 'Firmware\r\nBcc: eve@example.org\r\n\r\nBody of another',
  ...{ kind: 'NORMAL', state: 'SUBMITTED', start: 0, end: 3_600_000, people: ['vera'] },
  text: 'It waits for the word of vera.',
};

test('a letter is plain text with a link, to one receiver, whatever a title holds', async () => {
  const { subject, text } = mailOf(notice, 'https://cmdb.example');
  await (await mailer()).send({ id: notice.id, to: 'vera@example.org', subject, text });
  expect(envelope).toEqual(['MAIL FROM:<cmdb@example.org>', 'RCPT TO:<vera@example.org>']);
  const head = data.slice(0, data.indexOf('\n\n')).replaceAll(/\n[ \t]+/g, ' ');
  expect(head).toContain(
    'Subject: CHG0000001 your word is wanted: Firmware Bcc: eve@example.org Body of another',
  );
  expect(head).not.toMatch(/^Bcc/im);
  expect(head).toMatch(/^Message-ID: <n1@example.org>$/m);
  expect(head).toMatch(/^Content-Type: text\/plain/m);
  expect(data).toContain('https://cmdb.example/changes/c1');
});

test('what the mail server refuses is said in its words', async () => {
  const letter = { id: 'n2', to: 'refused@example.org', subject: 's', text: 't' };
  await expect((await mailer()).send(letter)).rejects.toThrow(/nobody of that name/);
});
