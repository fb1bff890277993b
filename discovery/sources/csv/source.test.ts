import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCommandLine } from '../../cli.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'linchpin-csv-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** What `linchpin scan csv` writes for files of these contents. */
async function scan(files: Readonly<Record<string, string | Uint8Array>>, ...options: string[]) {
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  const tables = Object.keys(files).filter((name) => name.endsWith('.csv'));
  const streams = { stdin: new PassThrough().end(), stdout: new PassThrough(), stderr: new PassThrough() };
  const args = ['scan', 'csv', ...tables.map((name) => join(folder, name)), '--out', '-', ...options];
  const code = await runCommandLine(args, { environment: {}, ...streams });
  streams.stdout.end();
  streams.stderr.end();
  const out = await text(streams.stdout);
  const records =
    out === ''
      ? []
      : out
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line));
  return { code, records, err: await text(streams.stderr) };
}

test('tables become one scan, in whatever way they are written', async () => {
  const { code, records } = await scan({
    'servers.csv': Buffer.from('Name;Processors;Owner\nw\xfcrfel;8;team-a\n', 'latin1'),
    'links.csv': '\ufeffFrom,Type,To\nwürfel,depends on,db.example.org\n',
  });
  expect(code).toBe(0);
  expect(records).toEqual([
    expect.objectContaining({
      record: 'begin',
      source: 'csv',
      scope: 'servers.csv, links.csv',
      mode: 'full',
    }),
    {
      record: 'ci',
      key: 'würfel',
      class: 'Server',
      name: 'würfel',
      attributes: { cpuCount: 8, owner: 'team-a' },
    },
    {
      record: 'relation',
      type: 'DEPENDS_ON',
      from: 'würfel',
      to: { identifier: { fqdn: 'db.example.org' } },
      confidence: 'DECLARED',
    },
    expect.objectContaining({ record: 'end', cis: 1, relations: 1, complete: true }),
  ]);
});

test('a row with a fault is told with its place, kept out, and nothing is retired for it', async () => {
  const { code, records, err } = await scan({ 'servers.csv': 'Name,Processors\na,4\nb,many\n' });
  expect(code).toBe(3);
  expect(err).toMatch(/servers\.csv, row 3, Processors: Processors must be a whole number/);
  expect(records.filter(({ record }) => record === 'ci')).toHaveLength(1);
  expect(records.at(-1)).toMatchObject({ record: 'end', cis: 1, complete: false });
});

test('a mapping file says what the headings do not', async () => {
  const mapping = JSON.stringify({
    'boxes.csv': { class: 'Server', columns: { Box: 'name', Cores: 'attribute.cpuCount', Colour: 'ignore' } },
  });
  const { records } = await scan(
    { 'boxes.csv': 'Box,Cores,Colour\na,4,red\n', 'mapping.json': mapping },
    '--mapping',
    join(folder, 'mapping.json'),
  );
  expect(records[1]).toEqual({
    record: 'ci',
    key: 'a',
    class: 'Server',
    name: 'a',
    attributes: { cpuCount: 4 },
  });
});

test('what a mapping file cannot say is refused before anything is sent', async () => {
  const wrong = JSON.stringify({ 'boxes.csv': { columns: { Box: 'nmae' } } });
  const { code, err } = await scan(
    { 'boxes.csv': 'Box\na\n', 'mapping.json': wrong },
    '--mapping',
    join(folder, 'mapping.json'),
  );
  expect(code).toBe(2);
  expect(err).toMatch(/boxes\.csv: Box cannot say nmae\. It may say: name, class/);
});
