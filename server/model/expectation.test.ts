import { expect, test } from 'vitest';
import { ciClasses } from './classes/registry.ts';
import { expectedOf } from './expectation.ts';
import { relationshipType } from './relationships/registry.ts';

test.each(ciClasses().map((each) => [each.name, each] as const))(
  'what is expected of %s is declared',
  (_name, ciClass) => {
    for (const name of ciClass.expected.attributes) expect(Object.keys(ciClass.attributes)).toContain(name);
    const types = [...ciClass.expected.relationships.flat(), ...ciClass.volatileRelationships];
    for (const type of types) expect(relationshipType(type)?.name).toBe(type);
  },
);

test('a service is worth something to somebody, what people answer for has an owner', () => {
  const labels = (name: string) =>
    expectedOf(ciClasses().find((each) => each.name === name)!).map(({ label }) => label);
  expect(labels('Service')).toEqual([
    'No owner',
    'No criticality',
    'Nothing that it depends on or uses or runs on',
  ]);
  expect(labels('Server')).toEqual([
    'No owner',
    'No serial number',
    'No operating system',
    'Nothing that it is located in',
  ]);
  expect(labels('Phone')).toEqual([]);
});
