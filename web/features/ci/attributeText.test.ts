import { expect, test } from 'vitest';
import { date, integer, oneOf } from '../../../server/model/attribute.ts';
import { attributeText } from './attributeText.ts';

test.each([
  [32768, integer('Memory', { unit: 'MiB' }), '32,768 MiB'],
  ['HIGH', oneOf('Criticality', ['HIGH']), 'High'],
  ['2027-03-01', date('End of support'), '1 Mar 2027'],
  [true, undefined, 'Yes'],
  [['10.0.0.1', '10.0.0.2'], undefined, '10.0.0.1, 10.0.0.2'],
  [[], undefined, 'none'],
  [{ a: 1 }, undefined, '{"a":1}'],
  [null, undefined, 'none'],
])('%j reads %s', (value, attribute, text) => {
  expect(attributeText(value, attribute)).toBe(text);
});
