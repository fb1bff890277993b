import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeDataFolder } from './dataFolder.ts';
import { keptPassword } from './password.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'linchpin-data-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('it is made, with the folders above it', () => {
  makeDataFolder(join(folder, 'a', 'b'));
  expect(statSync(join(folder, 'a', 'b')).isDirectory()).toBe(true);
});

test('one that cannot be written is named', () => {
  const file = join(folder, 'file');
  writeFileSync(file, '');
  expect(() => makeDataFolder(join(file, 'data'))).toThrow(
    expect.objectContaining({
      code: 'DATA_FOLDER',
      message: expect.stringContaining(`The data folder ${join(file, 'data')} cannot be written (ENOTDIR)`),
    }),
  );
});

test('the password is made once and readable by us alone', () => {
  const password = keptPassword(folder);
  expect(password).toHaveLength(32);
  expect(keptPassword(folder)).toBe(password);
  expect(statSync(join(folder, 'neo4j-password')).mode & 0o777).toBe(0o600);
});
