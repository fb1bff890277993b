import { expect, test } from 'vitest';
import { ciClasses } from '../../server/model/classes/registry.ts';
import { classIcons } from './classIcons.ts';

test('every declared class has its icon in the bundle', () => {
  const without = ciClasses().filter(({ icon }) => !(icon in classIcons));
  expect(without.map(({ name }) => name)).toEqual([]);
});
