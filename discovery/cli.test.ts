import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { createGunzip, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCommandLine } from './cli.ts';

const fixture = (path: string) => fileURLToPath(new URL(`sources/${path}`, import.meta.url));
const declared = fixture('kubernetes/fixtures/declared.yaml');

let folder: string;
let server: Server;
let url: string;
const bodies: string[] = [];
let answers: { status: number; body: unknown }[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'linchpin-cli-'));
  server = createServer(async (request, response) => {
    bodies.push(await text(request.pipe(createGunzip())));
    const { status, body } = answers.shift() ?? { status: 500, body: {} };
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // a TCP server has a port
});

afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

async function run(...args: string[]) {
  const streams = { stdin: new PassThrough().end(), stdout: new PassThrough(), stderr: new PassThrough() };
  const code = await runCommandLine(args, { environment: { LINCHPIN_URL: url }, ...streams });
  streams.stdout.end();
  streams.stderr.end();
  return { code, out: await text(streams.stdout), err: await text(streams.stderr) };
}

test('verify says whether the graph is what its evidence says', async () => {
  const whole = {
    revision: 7,
    cis: 1_606,
    evidence: 1_700,
    relationships: 3_535,
    discrepancies: 0,
    examples: [],
  };
  const answer = (body: object) =>
    createServer((_request, response) => response.end(JSON.stringify(body))).listen(0, '127.0.0.1');
  for (const [body, code, said] of [
    [whole, 0, /is what its evidence says: 1,606 CIs and 3,535 relationships/],
    [
      {
        ...whole,
        discrepancies: 1,
        examples: [{ kind: 'CI', subject: 'c1', what: 'name is "a" and should be "b"' }],
      },
      3,
      /differs from its evidence in 1 places[\s\S]*ci c1: name is "a" and should be "b"/,
    ],
  ] as const) {
    const verifying = answer(body);
    await new Promise((resolve) => verifying.once('listening', resolve));
    const { port } = verifying.address() as AddressInfo;
    const result = await run('verify', '--url', `http://127.0.0.1:${port}`);
    verifying.close();
    expect(result).toMatchObject({ code, out: expect.stringMatching(said) });
  }
});

const published = {
  scan: 'x',
  state: 'PUBLISHED',
  revision: 4,
  created: 45,
  updated: 0,
  unchanged: 0,
  retired: 1,
  relations: { created: 60, removed: 2, unchanged: 0, pending: 3 },
  duplicates: 0,
  warnings: ['a warning'],
  quarantinedTotal: 0,
  quarantined: [],
};

test('scan sends, and says what came of it', async () => {
  answers = [{ status: 200, body: published }];
  const { code, out } = await run('scan', 'kubernetes', declared, '--cluster', 'eu', '--generation', '7');
  expect(code).toBe(0);
  expect(JSON.parse(bodies.at(-1)?.split('\n')[0] ?? '')).toMatchObject({
    record: 'begin',
    source: 'kubernetes',
    scope: 'cluster/eu',
    mode: 'full',
    generation: 7,
  });
  expect(out).toMatch(/Revision 4/);
  expect(out).toMatch(/45 created, 0 updated, 0 unchanged, 1 retired/);
  expect(out).toMatch(/3 relationships wait/);
  expect(out).toMatch(/1 × ConfigMap/);
  expect(out).toMatch(/a warning/);
});

test('lines put aside are shown with their reasons, and the exit code says so', async () => {
  const body = {
    ...published,
    quarantinedTotal: 1,
    quarantined: [{ line: 9, key: 'k', reason: 'class: is none' }],
  };
  answers = [{ status: 200, body }];
  const { code, out } = await run('scan', 'kubernetes', declared);
  expect(code).toBe(3);
  expect(out).toMatch(/line 9 \(k\): class: is none/);
});

test('a generation of our own choosing gives way to a later one, a given one does not', async () => {
  const conflict = {
    status: 409,
    body: { error: { code: 'CONFLICT', message: 'is older', latest: 4_000_000_000 } },
  };
  answers = [conflict, { status: 200, body: published }];
  expect((await run('scan', 'kubernetes', declared)).code).toBe(0);
  expect(JSON.parse(bodies.at(-1)?.split('\n')[0] ?? '')).toMatchObject({ generation: 4_000_000_001 });
  answers = [conflict];
  const { code, err } = await run('scan', 'kubernetes', declared, '--generation', '5');
  expect(code).toBe(1);
  expect(err).toMatch(/latest generation there is 4000000000/);
});

test.each([
  [401, /LINCHPIN_TOKEN/],
  [403, /--source and --scope/],
  [422, /Nothing has changed/],
])('a refusal with %i comes with advice', async (status, advice) => {
  answers = [{ status, body: { error: { code: 'X', message: 'no', place: 'line 3' } } }];
  const { code, err } = await run('scan', 'kubernetes', declared);
  expect(code).toBe(1);
  expect(err).toMatch(/at line 3: no/);
  expect(err).toMatch(advice);
});

test('--out writes what ingest then sends as it is, packed or not', async () => {
  const plain = join(folder, 'scan.ndjson');
  const packed = join(folder, 'scan.ndjson.gz');
  expect((await run('scan', 'kubernetes', declared, '--generation', '7', '--out', plain)).code).toBe(0);
  const content = await readFile(plain, 'utf8');
  await writeFile(packed, gzipSync(content));
  for (const file of [plain, packed]) {
    answers = [{ status: 200, body: published }];
    expect((await run('ingest', file, '--dry-run')).out).toMatch(/what would happen/);
    expect(bodies.at(-1)).toBe(content);
  }
  const packedOut = join(folder, 'out.gz');
  await run('scan', 'kubernetes', declared, '--out', packedOut);
  expect(gunzipSync(await readFile(packedOut)).toString()).toContain('"record":"end"');
  const { out } = await run('scan', 'kubernetes', declared, '--out', '-');
  expect(
    out
      .trim()
      .split('\n')
      .every((line) => line.startsWith('{"record":')),
  ).toBe(true);
});

test('a folder without a readable manifest sends nothing', async () => {
  const before = bodies.length;
  await writeFile(join(folder, 'bad.yaml'), 'a: [');
  const { code, err } = await run('scan', 'kubernetes', join(folder, 'bad.yaml'));
  expect(code).toBe(2);
  expect(err).toMatch(/Nothing could be read/);
  expect(bodies).toHaveLength(before);
});

test.each([
  [['frobnicate'], /no command frobnicate/],
  [['scan'], /Name a source: kubernetes, netbox/],
  [['scan', 'vmware'], /no source vmware/],
  [['scan', 'kubernetes'], /at least one file/],
  [['scan', 'kubernetes', '/nowhere.yaml'], /no file or folder \/nowhere\.yaml/],
  [['scan', 'netbox', '/nowhere.json'], /no file \/nowhere\.json/],
  [['scan', 'netbox', declared], /not a NetBox dump/],
  [['scan', 'kubernetes', declared, '--generation', 'x'], /whole number/],
  [['scan', 'kubernetes', declared, '--mode', 'partial'], /full or delta/],
  [['scan', 'kubernetes', declared, '--wrong'], /--wrong/],
  [['scan', 'kubernetes', declared, '--url', 'ftp://x'], /http:\/\/ or https:\/\//],
  [['ingest'], /Name one file/],
  [['ingest', '/nowhere'], /no file \/nowhere/],
])('%j is wrong usage', async (args, message) => {
  const { code, err } = await run(...args);
  expect(err).toMatch(message);
  expect(code).toBe(2);
});

test('help names every source and exit code', async () => {
  const { code, out } = await run('help');
  expect(code).toBe(0);
  expect(out).toMatch(/linchpin scan kubernetes[\s\S]*linchpin scan netbox[\s\S]*Exit codes/);
});
