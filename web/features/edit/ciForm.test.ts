import { expect, test } from 'vitest';
import { type CiForm, emptyForm, formAttributes, groupFields, peoplesForm, wordBetween } from './ciForm.ts';

const at = '2026-11-22T12:00:00Z';
const scopeOf = (source: string, locked: boolean) =>
  source !== 'people' ? 'all' : locked ? 'locks' : 'edits';
const saying = (attribute: string, value: unknown, source: string, locked = false) => ({
  attribute,
  value,
  source,
  locked,
  scope: scopeOf(source, locked),
  observedAt: at,
  winner: true,
});
const ci: Parameters<typeof peoplesForm>[0] = {
  class: 'VirtualMachine',
  provenance: [
    saying('cpuCount', 8, 'people'),
    saying('cpuCount', 4, 'agent'),
    saying('owner', 'ops', 'people', true),
    saying('name', 'web', 'agent'),
  ],
  redundancy: [
    {
      group: 'nodes',
      minUp: '60%',
      mode: 'SHARED',
      implied: false,
      members: [],
      declaredBy: { source: 'people', scope: 'edits' },
    },
    {
      group: 'disks',
      minUp: '1',
      mode: 'STANDBY',
      implied: false,
      members: [],
      declaredBy: { source: 'people', scope: 'table.csv' },
    },
  ],
};
const fresh = (): CiForm => ({ name: '', attributes: emptyForm('VirtualMachine'), redundancy: [] });

test("a class's own attributes come before those of every class", () => {
  const names = formAttributes('VirtualMachine').map(([name]) => name);
  expect(names.indexOf('cpuCount')).toBeLessThan(names.indexOf('owner'));
});

test('the form holds what people said, not what sources say nor what is locked', () => {
  const form = peoplesForm(ci);
  expect(form).toMatchObject({ name: '', attributes: { cpuCount: 8, owner: '' } });
  expect(form.redundancy).toEqual([{ group: 'nodes', amount: 60, unit: 'percent', mode: 'SHARED' }]);
});

test('what changed is said, what was emptied is taken back, the rest is not spoken of', () => {
  const before = peoplesForm(ci);
  expect(wordBetween('VirtualMachine', before, peoplesForm(ci))).toBeUndefined();
  const after = {
    ...before,
    name: ' Front door ',
    attributes: { ...before.attributes, cpuCount: '', owner: 'team-a' },
  };
  expect(wordBetween('VirtualMachine', before, after)).toEqual({
    name: 'Front door',
    attributes: { cpuCount: null, owner: 'team-a' },
  });
  expect(wordBetween('VirtualMachine', after, before)).toEqual({
    name: null,
    attributes: { cpuCount: 8, owner: null },
  });
});

test('a group is said with its share or weight', () => {
  const group = { ...groupFields({ group: 'nodes', minUp: '2', mode: 'STANDBY' }) };
  expect(wordBetween('VirtualMachine', fresh(), { ...fresh(), redundancy: [group] })).toEqual({
    redundancy: [{ group: 'nodes', minUp: '2', mode: 'STANDBY' }],
  });
  expect(wordBetween('VirtualMachine', { ...fresh(), redundancy: [group] }, fresh())).toEqual({
    redundancy: [],
  });
});

test('what was typed for one class stays where another has the same attribute', () => {
  const filled = { ...emptyForm('Server'), vendor: 'Acme', owner: 'ops' };
  expect(emptyForm('Team', filled)).toMatchObject({ owner: 'ops' });
  expect(emptyForm('Team', filled)).not.toHaveProperty('vendor');
});
