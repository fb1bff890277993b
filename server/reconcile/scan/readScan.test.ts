import { describe, expect, test } from 'vitest';
import { readBegin, ScanReader } from './readScan.ts';

const begin = { record: 'begin', schema: 1, source: 's', scope: 'x', mode: 'full', generation: 1 };
const ci = (key: string) => ({ record: 'ci', key, class: 'Server', name: key });
const end = (cis: number, relations = 0, complete = true) => ({ record: 'end', cis, relations, complete });

async function read(records: readonly unknown[], first: object = begin) {
  const reader = new ScanReader(readBegin({ number: 1, text: JSON.stringify(first) }));
  const protectedSubjects: string[] = [];
  const taken: string[] = [];
  for (const [index, record] of records.entries()) {
    const text = typeof record === 'string' ? record : JSON.stringify(record);
    reader.digest(Buffer.from(`${text}\n`));
    await reader.read(
      { number: index + 2, text },
      {
        take: (subject) => void taken.push(subject),
        protect: (subject) => void protectedSubjects.push(subject),
      },
    );
  }
  return { ...reader.finish(), taken, protectedSubjects };
}

describe('a body is refused whole', () => {
  test('when it is not a scan', () => {
    expect(() => readBegin(undefined)).toThrow(/begins with a "begin"/);
    expect(() => readBegin({ number: 1, text: '<xml>' })).toThrow(/not a scan/);
    expect(() => readBegin({ number: 1, text: JSON.stringify({ ...begin, mode: 'some' }) })).toThrow(/mode/);
    expect(() => readBegin({ number: 1, text: JSON.stringify({ ...begin, mode: 'partial' }) })).toThrow(
      /sections/,
    );
  });
  test.each([
    ['without an end', [ci('a')]],
    ['with other counts than came', [ci('a'), end(2)]],
    ['with more after its end', [ci('a'), end(1), ci('b')]],
    ['with a second begin', [begin, end(0)]],
  ])('%s (422)', async (_, records) => {
    await expect(read(records)).rejects.toMatchObject({ code: 'BAD_INPUT', detail: { status: 422 } });
  });
});

describe('a bad line is quarantined alone', () => {
  test('and its key is protected', async () => {
    const reading = await read([ci('a'), { ...ci('b'), class: 'Ship' }, end(2)]);
    expect(reading.taken).toEqual(['a']);
    expect(reading.protectedSubjects).toEqual(['b']);
    expect(reading.complete).toBe(true);
    expect(reading.quarantined).toEqual([
      { line: 3, key: 'b', reason: 'class: Ship is not a declared class' },
    ]);
  });
  test('and stops all retirement when its key cannot be read; it may have been counted or not', async () => {
    for (const counted of [1, 2]) {
      const reading = await read([ci('a'), '{"record":"ci","key":"b"', end(counted)]);
      expect(reading.complete).toBe(false);
      expect(reading.quarantinedTotal).toBe(1);
    }
    await expect(read([ci('a'), '{"record":"ci","key":"b"', end(3)])).rejects.toThrow(/counts/);
  });
});

test('an error record, or an end that is not complete, retires nothing and says so', async () => {
  const reading = await read([
    ci('a'),
    { record: 'error', section: 'storage', message: 'no answer' },
    end(1),
  ]);
  expect(reading.complete).toBe(false);
  expect(reading.warnings.join(' ')).toContain('storage: no answer');
  expect((await read([ci('a'), end(1, 0, false)])).complete).toBe(false);
});

test('a partial scan takes only records of its sections', async () => {
  const partial = { ...begin, mode: 'partial', sections: ['cpu'] };
  const reading = await read(
    [
      { ...ci('a'), section: 'cpu' },
      ci('b'),
      { ...ci('c'), section: 'net' },
      { record: 'gone', key: 'd' },
      end(3),
    ],
    partial,
  );
  expect(reading.taken).toEqual(['a']);
  expect(reading.quarantined.map(({ line }) => line)).toEqual([3, 4, 5]);
});

test('the same body has the same hash, whenever it was sent', async () => {
  const one = await read([ci('a'), end(1)], { ...begin, sentAt: '2026-11-22T10:00:00Z' });
  const other = await read([ci('a'), end(1)], { ...begin, sentAt: '2026-11-22T11:00:00Z' });
  const different = await read([ci('b'), end(1)]);
  expect(other.bodyHash).toBe(one.bodyHash);
  expect(different.bodyHash).not.toBe(one.bodyHash);
});
