import { expect, test } from 'vitest';
import { attributeRows } from './attributeRows.ts';

const at = '2026-11-22T12:00:00Z';

test('rows stand in the order of the declaration, the undeclared last', () => {
  const rows = attributeRows(
    'VirtualMachine',
    { zone: 'b', environment: 'production', memoryMiB: 2048, cpuCount: 4, annotation: 'x' },
    [],
  );
  expect(rows.map(({ label, text }) => [label, text])).toEqual([
    ['Processors', '4'],
    ['Memory', '2,048 MiB'],
    ['Environment', 'production'],
    ['Annotation', 'x'],
    ['Zone', 'b'],
  ]);
});

test('the winner is named, the others say whether they agree', () => {
  const saying = (source: string, value: unknown, winner: boolean) => ({
    attribute: 'cpuCount',
    value,
    source,
    observedAt: at,
    winner,
  });
  const [row] = attributeRows('VirtualMachine', { cpuCount: 4 }, [
    saying('vmware', 4, true),
    saying('netbox', 2, false),
    saying('agent', 4, false),
  ]);
  expect(row?.winner?.source).toBe('vmware');
  expect(row?.others.map(({ saying: { source }, text, agrees }) => [source, text, agrees])).toEqual([
    ['netbox', '2', false],
    ['agent', '4', true],
  ]);
});

test('name and class get a row only where the sources differ', () => {
  const saying = (attribute: string, value: string, winner: boolean) => ({
    attribute,
    value,
    source: winner ? 'a' : 'b',
    observedAt: at,
    winner,
  });
  const rows = attributeRows('Server', {}, [
    saying('name', 'db-1', true),
    saying('name', 'DB1', false),
    saying('class', 'Server', true),
    saying('class', 'Server', false),
  ]);
  expect(rows.map(({ label, text }) => [label, text])).toEqual([['Name', 'db-1']]);
});

test('a class nobody declared shows what every class has', () => {
  const rows = attributeRows('Drone', { owner: 'ops', rotors: 4 }, []);
  expect(rows.map(({ label }) => label)).toEqual(['Owner', 'Rotors']);
});
