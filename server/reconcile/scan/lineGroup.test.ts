import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readLines } from './lineReader.ts';

async function groupsOf(lines: readonly string[], cut: number): Promise<string[]> {
  const body = Buffer.from(lines.map((line) => `${line}\n`).join(''));
  const chunks = (async function* () {
    for (let at = 0; at < body.length; at += cut) yield body.subarray(at, at + cut);
  })();
  const groups: string[] = [];
  for await (const some of readLines(chunks, { begun: true }))
    for (const { bytes } of some) groups.push(bytes.toString());
  return groups;
}

const record = (index: number) => `{"record":"ci","key":"host-${index}","class":"Server","name":"h${index}"}`;
const lines = Array.from({ length: 2_000 }, (_, index) => record(index));

test('the same lines make the same groups, however a body is cut into chunks', async () => {
  const whole = await groupsOf(lines, Number.MAX_SAFE_INTEGER);
  expect(whole.join('')).toBe(lines.map((line) => `${line}\n`).join(''));
  expect(whole.length).toBeGreaterThan(10);
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 50, max: 90_000 }), async (cut) => {
      expect(await groupsOf(lines, cut)).toEqual(whole);
    }),
    { numRuns: 20 },
  );
});

test('lines that come, change or go make other groups near them only', async () => {
  const before = new Set(await groupsOf(lines, 65_536));
  await fc.assert(
    fc.asyncProperty(fc.nat(lines.length - 1), fc.nat(2), fc.nat(2), async (at, gone, come) => {
      const added = Array.from({ length: come }, (_, index) => record(9_000 + index));
      const after = await groupsOf(lines.toSpliced(at, gone, ...added), 65_536);
      const others = after.filter((group) => !before.has(group));
      expect(others.join('').length).toBeLessThan(60_000);
      expect(others.length).toBeLessThan(after.length / 2);
    }),
    { numRuns: 50 },
  );
});

test('the record that ends a body stands by itself, also where nothing is behind it', async () => {
  const end = '{"record":"end","cis":3,"relations":0,"complete":true}';
  const few = [record(1), record(2), record(3)];
  expect(await groupsOf([...few, end], 65_536)).toEqual([
    few.map((line) => `${line}\n`).join(''),
    `${end}\n`,
  ]);
  const open = async function* () {
    yield Buffer.from([...few, end].join('\n'));
  };
  const groups: number[] = [];
  for await (const some of readLines(open(), { begun: true }))
    groups.push(...some.map((group) => group.lines().length));
  expect(groups).toEqual([3, 1]);
});

test('a group ends however long or alike its lines are', async () => {
  const alike = await groupsOf(Array(5_000).fill(record(1)), 65_536);
  expect(Math.max(...alike.map(({ length }) => length))).toBeLessThan(70_000);
  const long = await groupsOf(Array(5).fill('x'.repeat(100_000)), 65_536);
  expect(long.length).toBe(5);
});
