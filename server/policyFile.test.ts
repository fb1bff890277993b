import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readChangePolicyFile, readPolicyFile } from './policyFile.ts';

const folder = mkdtempSync(join(tmpdir(), 'linchpin-policy-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, 'policy.json');
const read = (content: unknown) => {
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return readPolicyFile(file);
};

test('what a policy leaves out is not decided by it', () => {
  expect(
    read({
      precedence: [{ class: 'Server', sources: ['vcenter', '*', 'import'] }],
      ages: [{ source: 'import', staleAfterDays: 90 }],
      brakes: [{ source: 'pods', percent: 90 }],
      keep: { historyDays: 30 },
    }),
  ).toEqual({
    precedence: [{ class: 'Server', attribute: null, sources: ['vcenter', '*', 'import'] }],
    ages: [{ class: null, source: 'import', staleAfterDays: 90, retireAfterDays: null }],
    brakes: [{ source: 'pods', percent: 90, fewestCis: 20 }],
    keep: { retiredDays: null, historyDays: 30 },
  });
  const keep = { retiredDays: null, historyDays: null };
  expect(read({})).toEqual({ precedence: [], ages: [], brakes: [], keep });
});

test.each([
  ['{', /cannot be read as JSON/],
  [{ precedence: [{ class: 'Sever', sources: ['a'] }] }, /precedence\.0\.class: is no CI class/],
  [{ precedence: [{ sources: [] }] }, /precedence\.0\.sources: name at least one source/],
  [{ precedence: [{ sources: ['a', 'a'] }] }, /precedence\.0\.sources: names a source twice/],
  [{ precedence: [{ sources: ['a'] }, { sources: ['b'] }] }, /precedence\.1: another rule is about the same/],
  [{ precedence: [{ class: 'Server', attribute: 'class', sources: ['a'] }] }, /precedence\.0\.class: which/],
  [{ ages: [{ staleAfterDays: 9, retireAfterDays: 3 }] }, /ages\.0\.retireAfterDays: must be longer/],
  [{ brakes: [{ percent: 101 }] }, /brakes\.0\.percent: is at most 100/],
  [{ brakes: [{ percent: 1 }, { percent: 2 }] }, /brakes\.1: another rule is about the same/],
  [{ keep: { historyDays: 0 } }, /keep\.historyDays: must be more than 0/],
  [{ order: [] }, /the whole: .*order/],
])('a policy that cannot be worked with is refused with the place: %j', (content, message) => {
  expect(() => read(content)).toThrow(message);
});

const readOnChanges = (content: unknown) => {
  writeFileSync(file, JSON.stringify(content));
  return readChangePolicyFile(file);
};
test('a policy on changes decides what it names', () => {
  expect(readOnChanges({ noTest: 9, boardFrom: 'MEDIUM', ciOwners: false })).toEqual({
    noTest: 9,
    boardFrom: 'MEDIUM',
    ciOwners: false,
  });
});
test.each([
  [{ noTests: 9 }, /LINCHPIN_CHANGE_POLICY: .*\n.*the whole: .*noTests/],
  [{ shareAtRisk: 2 }, /shareAtRisk: is at most 1/],
  [{ boardMembers: 0 }, /boardMembers: is at least 1/],
  [{ levelMedium: 60 }, /levelHigh: is more than where medium begins/],
])('one that cannot be worked with is refused with the place: %j', (content, message) => {
  expect(() => readOnChanges(content)).toThrow(message);
});
