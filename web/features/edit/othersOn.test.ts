import { expect, test } from 'vitest';
import { othersOn } from './othersOn.ts';

const saying = (value: unknown, source: string, scope = 'all') => ({
  attribute: 'cpuCount',
  value,
  source,
  scope,
  locked: scope === 'locks',
  winner: false,
  observedAt: '2026-11-22T12:00:00Z',
});
const on = (...provenance: ReturnType<typeof saying>[]) =>
  othersOn({ class: 'VirtualMachine', provenance }, 'cpuCount');

test('what holds without a word by hand is the first of the others, imported tables among them', () => {
  const others = on(saying(8, 'people', 'edits'), saying(6, 'people', 'table.csv'), saying(4, 'agent'));
  expect(others).toMatchObject({ text: '6', locked: false, preferred: undefined });
  expect(others.sayings.map(({ source, text }) => [source, text])).toEqual([
    ['people', '6'],
    ['agent', '4'],
  ]);
});

test('a lock holds over all', () => {
  expect(on(saying(16, 'people', 'locks'), saying(4, 'agent'))).toMatchObject({ text: '16', locked: true });
});

test('a source that the policy puts before people is named', () => {
  expect(on(saying(4, 'agent'), saying(8, 'people', 'edits')).preferred).toBe('agent');
});
