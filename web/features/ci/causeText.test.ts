import { expect, test } from 'vitest';
import { causeText } from './causeText.ts';

test.each([
  ['scan netbox dcim 3', 'Scan of netbox, dcim, generation 3'],
  ['scan vmware the lab 12', 'Scan of vmware, the lab, generation 12'],
  ['retired: sold', 'Retired: sold'],
  [null, 'Changed'],
])('%s reads %s', (cause, text) => {
  expect(causeText(cause)).toBe(text);
});
