import { expect, test } from 'vitest';
import { imageName } from './imageName.ts';
import { mebibytes, milli, quantity } from './quantity.ts';

test.each([
  ['redis:alpine', 'redis', 'alpine', undefined, 'redis'],
  ['registry.example.org:5000/a/Web', 'registry.example.org:5000/a/Web', undefined, undefined, 'web'],
  ['host:5000/a/b:1@sha256:ff', 'host:5000/a/b', '1', 'sha256:ff', 'b'],
  ['', '', undefined, undefined, ''],
])('takes the image %s apart', (image, repository, tag, digest, program) => {
  expect(imageName(image)).toEqual({ repository, tag, digest, program });
});

test('reads quantities', () => {
  expect(milli('100m')).toBe(100);
  expect(milli(2)).toBe(2000);
  expect(mebibytes('1Gi')).toBe(1024);
  expect(mebibytes('1e9')).toBe(954);
  expect(['', 'x', '1Zi', null, {}, '-1'].map(quantity)).toEqual(Array(6).fill(undefined));
});
