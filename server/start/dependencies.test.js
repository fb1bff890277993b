import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isInstalled } from './dependencies.js';
import { explain } from './npm.js';
import { root } from './places.js';

const wanted = {
  packages: {
    '': { name: 'linchpin' },
    'node_modules/a': { version: '1.0.0' },
    'node_modules/other-platform': { version: '1.0.0', optional: true },
  },
};

test.each([
  ['nothing is installed', undefined, false],
  ['what is named is installed', { packages: { 'node_modules/a': { version: '1.0.0' } } }, true],
  ['another version is installed', { packages: { 'node_modules/a': { version: '0.9.0' } } }, false],
  ['a package is missing', { packages: {} }, false],
])('%s', (_, installed, answer) => {
  expect(isInstalled(wanted, installed)).toBe(answer);
});

test.each([
  ['npm error code ENOTFOUND', /registry does not answer/],
  ['npm error code ENOSPC', /disk is full/],
  ['npm error code EUSAGE', /package-lock\.json differ/],
  ['npm error code E403', /refuses access/],
  ['something else', /^npm says:$/],
])('%s is explained', (output, meaning) => {
  expect(explain(output)).toMatch(meaning);
});

test("the lock file names other platforms' packages too: npm ci refuses one that leaves them out", () => {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const named = new Set(Object.keys(packages).map((path) => path.split('node_modules/').at(-1)));
  const wished = Object.values(packages).flatMap((entry) => Object.keys(entry.optionalDependencies ?? {}));
  expect(wished.filter((name) => !named.has(name))).toEqual([]);
});
