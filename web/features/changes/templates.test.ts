import { expect, test } from 'vitest';
import { limitsOf } from './templatesQuery.ts';

const template = {
  author: 'mona',
  classes: ['VirtualMachine', 'Server'],
  mostImpacted: 5,
  mostServicesDown: 0,
};

test('a template says what was agreed, and to what it is limited', () => {
  expect(limitsOf({ ...template, mostCriticality: 'LOW' }, 'Mona Moor')).toBe(
    'Mona Moor has said yes to this for virtual machines, servers, where it hits at most 5 CIs and services up to low, none of them down. Beyond that it is a normal change.',
  );
  expect(limitsOf({ ...template, mostCriticality: null }, 'mona')).toContain('at most 5 CIs and no service.');
});
