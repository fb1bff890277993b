import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readVisibilityFile } from './visibilityFile.ts';

const folder = mkdtempSync(join(tmpdir(), 'linchpin-visibility-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, 'visibility.json');
const read = (content: unknown) => {
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return readVisibilityFile(file);
};

test('what a rule leaves out is not allowed by it', () => {
  expect(read({ rules: [{ roles: ['VIEWER'], classes: ['Server'] }] })).toEqual({
    rules: [{ roles: ['VIEWER'], principals: [], classes: ['Server'], owners: [], teams: [], own: false }],
    teams: {},
  });
  expect(read({ rules: [], teams: { storage: ['kim'] } })).toEqual({
    rules: [],
    teams: { storage: ['kim'] },
  });
});

test.each([
  ['{', /cannot be read as JSON/],
  [{}, /rules: .*array/],
  [{ rules: [{ roles: ['VIEWER'], classes: ['Sever'] }] }, /rules\.0\.classes\.0: is no CI class/],
  [{ rules: [{ roles: ['GUEST'], own: true }] }, /rules\.0\.roles\.0: /],
  [{ rules: [{ roles: ['ADMIN'], own: true }] }, /rules\.0\.roles\.0: is not limited as a role/],
  [{ rules: [{ own: true }] }, /rules\.0\.roles: say whom it limits/],
  [{ rules: [{ principals: ['kim'] }] }, /rules\.0\.classes: say what they see/],
  [{ rules: [{ principals: ['kim'], owner: ['kim'] }] }, /rules\.0: .*owner/],
  [{ rules: [], teams: { storage: 'kim' } }, /teams\.storage: /],
])('a file that cannot be worked with is refused with the place: %j', (content, message) => {
  expect(() => read(content)).toThrow(message);
});
