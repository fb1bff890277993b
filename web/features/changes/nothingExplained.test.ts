import { expect, test } from 'vitest';
import { nothingExplained } from './nothingExplained.ts';

const window = { start: '2026-12-05T22:00:00.000Z', end: '2026-12-06T02:00:00.000Z' };
const before = Date.parse(window.start) - 1;
const after = Date.parse(window.end) + 1;

test('before and in its window an approved change says what will be listed', () => {
  const change = { ...window, state: 'SCHEDULED', declares: true } as const;
  expect(nothingExplained(change, before)).toMatch(
    /^Nothing yet\. What discovery reports on what it declares/,
  );
});

test('after its window it says that nothing came, and as long as it is open that late sources count', () => {
  const change = { ...window, state: 'IMPLEMENTED', declares: false } as const;
  expect(nothingExplained(change, after)).toMatch(/so far\. A source that reports late is still counted\.$/);
  expect(nothingExplained({ ...change, state: 'CLOSED' }, after)).toMatch(/in its window\.$/);
});

test('what is not approved explains nothing, and promises nothing', () => {
  expect(nothingExplained({ ...window, state: 'SUBMITTED', declares: true }, before)).toBeUndefined();
});
