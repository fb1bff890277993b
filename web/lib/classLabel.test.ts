import { expect, test } from 'vitest';
import { classLabel, classPlural, inWords } from './classLabel.ts';

test('a declared class is called by its label', () => {
  expect(classLabel('VirtualMachine')).toBe('Virtual machine');
  expect(classPlural('VirtualMachine')).toBe('Virtual machines');
});

test.each([
  ['ManagedFirewall', 'Managed firewall'],
  ['rack_unit', 'Rack unit'],
  ['cpuCount', 'Cpu count'],
])('a name nobody declared, %s, becomes words', (name, words) => {
  expect(inWords(name)).toBe(words);
});
