import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { unsignJars } from './unsignJars.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'linchpin-jars-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const jar = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

test('signatures and the digests of files go, everything else stays', () => {
  const files = {
    'META-INF/MANIFEST.MF':
      'Manifest-Version: 1.0\r\nA: b\r\n\r\nName: a/B.class\r\nSHA-256-Digest: x\r\n\r\n',
    'META-INF/ECLIPSE_.SF': 'x',
    'META-INF/ECLIPSE_.RSA': 'x',
    'META-INF/services/a': 'a.B',
    'a/B.class': 'class',
  };
  writeFileSync(join(folder, 'signed.jar'), jar(files));
  unsignJars(folder);
  const left = unzipSync(readFileSync(join(folder, 'signed.jar')));
  expect(Object.fromEntries(Object.entries(left).map(([name, bytes]) => [name, strFromU8(bytes)]))).toEqual({
    'META-INF/MANIFEST.MF': 'Manifest-Version: 1.0\r\nA: b\r\n\r\n',
    'META-INF/services/a': 'a.B',
    'a/B.class': 'class',
  });
});

test('a jar without a signature is left byte for byte', () => {
  const bytes = jar({
    'META-INF/MANIFEST.MF': 'Manifest-Version: 1.0\r\n\r\nName: a\r\nX: y\r\n\r\n',
    a: 'x',
  });
  writeFileSync(join(folder, 'plain.jar'), bytes);
  unsignJars(folder);
  expect(readFileSync(join(folder, 'plain.jar')).equals(bytes)).toBe(true);
});
