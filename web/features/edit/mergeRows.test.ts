import { expect, test } from 'vitest';
import { mergeRows } from './mergeRows.ts';

const saying = (attribute: string, value: unknown, source: string, winner: boolean) => ({
  attribute,
  value,
  source,
  winner,
  observedAt: '2026-11-22T12:00:00Z',
});

test('two CIs stand side by side with what wins, what they differ in first', () => {
  const keep = { class: 'Server', name: 'web', attributes: { vendor: 'Acme', memoryMiB: 1024 } };
  const other = { class: 'Server', name: 'web-1', attributes: { vendor: 'Acme', cpuCount: 4 } };
  const rows = mergeRows(keep, other, [
    saying('name', 'web-1', 'b', true),
    saying('name', 'web', 'a', false),
    saying('class', 'Server', 'b', true),
    saying('vendor', 'Acme', 'b', true),
    saying('memoryMiB', 1024, 'a', true),
    saying('cpuCount', 4, 'b', true),
  ]);
  expect(
    rows.map(({ label, keep, other, merged, source, differs }) => [
      label,
      keep,
      other,
      merged,
      source,
      differs,
    ]),
  ).toEqual([
    ['Name', 'web', 'web-1', 'web-1', 'b', true],
    ['Memory', '1,024 MiB', undefined, '1,024 MiB', 'a', true],
    ['Processors', undefined, '4', '4', 'b', true],
    ['Class', 'Server', 'Server', 'Server', 'b', false],
    ['Vendor', 'Acme', 'Acme', 'Acme', 'b', false],
  ]);
});
