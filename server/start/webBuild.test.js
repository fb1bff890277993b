import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fingerprint } from './webBuild.js';

let folder = '';
const write = (path, text) => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
};
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'linchpin-web-'));
  write('web/main.tsx', 'one');
  write('server/model/errors.ts', 'shared');
  write('package-lock.json', '{}');
});
afterEach(() => rmSync(folder, { recursive: true }));

test.each(['web/main.tsx', 'web/features/new/Page.tsx', 'server/model/errors.ts', 'package-lock.json'])(
  'a change of %s means a new build',
  (path) => {
    const before = fingerprint(folder);
    write(path, 'changed');
    expect(fingerprint(folder)).not.toBe(before);
  },
);

test.each(['web/dist/index.html', 'server/main.ts'])('a change of %s means none', (path) => {
  const before = fingerprint(folder);
  write(path, 'changed');
  expect(fingerprint(folder)).toBe(before);
});
