import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readClassesFile } from './classesFile.ts';

const folder = mkdtempSync(join(tmpdir(), 'linchpin-classes-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, 'classes.json');
const read = (content: unknown) => {
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return readClassesFile(file);
};

test('what a declaration leaves out is filled in', () => {
  const robot = {
    name: 'WeldingRobot',
    family: 'hardware',
    identifiers: ['serial'],
    attributes: { armCount: 'integer' },
  };
  expect(read([robot])).toEqual([
    {
      name: 'WeldingRobot',
      label: 'Welding robot',
      plural: 'Welding robots',
      family: 'hardware',
      icon: 'box',
      summary: '',
      identity: { domain: 'WeldingRobot', by: ['serial'] },
      attributes: { armCount: { type: 'integer', label: 'Arm count' } },
    },
  ]);
  expect(read({ classes: [robot] })).toHaveLength(1);
});

test.each([
  ['no JSON', '{', /cannot be read/],
  ['a name that is none', [{ name: 'a b', family: 'hardware' }], /PascalCase/],
  ['an unknown family', [{ name: 'A', family: 'toys' }], /family/],
  ['a misspelt field', [{ name: 'A', family: 'hardware', lable: 'x' }], /lable/],
  [
    'a choice without choices',
    [{ name: 'A', family: 'hardware', attributes: { a: { type: 'choice' } } }],
    /choices/,
  ],
  [
    'a text with a least',
    [{ name: 'A', family: 'hardware', attributes: { a: { type: 'text', min: 0 } } }],
    /a least and a most/,
  ],
  [
    'money that is no number',
    [{ name: 'A', family: 'hardware', attributes: { a: { type: 'integer', money: true } } }],
    /money is a number/,
  ],
])('%s is refused with the place', (_name, content, message) => {
  expect(() => read(content)).toThrow(message);
});
