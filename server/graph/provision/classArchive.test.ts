import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ClassArchive, wholeLines } from './classArchive.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'linchpin-archive-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A Java that runs a line of shell; the archive's path is its third parameter. */
function archive(script: string, version = '17.0.15') {
  const command = join(folder, `java-${version}`);
  writeFileSync(command, `#!/bin/sh\nlist=\${2#*=}\nout=\${3#*=}\n${script}\n`, { mode: 0o755 });
  return new ClassArchive({ java: { command, version }, jars: '/jars', folder, environment: process.env });
}
const note = () => writeFileSync(join(folder, 'classes.list'), 'a/B\nc/D\n');

test('the first start notes classes, the archive is made from them, the next start uses it', async () => {
  const first = archive('cat "$list" > "$out"');
  expect(first.parameters()).toEqual([`-XX:DumpLoadedClassList=${join(folder, 'classes.list')}`]);
  note();
  expect(await first.make()).toBe(true);
  await first.stop();
  expect(archive('').parameters()).toEqual([
    expect.stringMatching(/SharedArchiveFile=.*java-17\.0\.15\.jsa$/),
  ]);
  expect(readdirSync(folder).filter((name) => !name.startsWith('java-'))).toEqual([
    expect.stringMatching(/\.jsa$/),
  ]);
});

test('another Java gets an archive of its own', async () => {
  note();
  await archive('echo > "$out"').make();
  expect(archive('', '21.0.2').parameters()[0]).toMatch(/DumpLoadedClassList/);
});

test('a making that fails or is stopped leaves nothing', async () => {
  note();
  expect(await archive('echo half > "$out"; exit 1').make()).toBe(false);
  const slow = archive('echo half > "$out"; exec sleep 60');
  const making = slow.make();
  await slow.stop();
  expect(await making).toBe(false);
  expect(readdirSync(folder).filter((name) => !name.startsWith('java-'))).toEqual([]);
});

test('half a last line and lines that Java refuses are left out', () => {
  expect(wholeLines(`a/B\n${'x'.repeat(5_000)}\nc/D\ne/`)).toBe('a/B\nc/D\n');
});
