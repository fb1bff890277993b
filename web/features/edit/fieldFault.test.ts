import { expect, test } from 'vitest';
import { RequestFailure } from '../../lib/failure.ts';
import { fieldFault } from './fieldFault.ts';

const failure = (message: string, place?: string) => new RequestFailure('BAD_INPUT', message, place);

test('the field that the place names says what is wrong, without its own name', () => {
  const error = failure('attributes.cpuCount: must be a whole number', 'input.attributes.cpuCount');
  expect(fieldFault(error, () => true)).toEqual({
    field: 'attributes.cpuCount',
    message: 'Must be a whole number',
  });
  expect(fieldFault(failure('Say why.', 'reason'), () => true)).toEqual({
    field: 'reason',
    message: 'Say why.',
  });
});

test('what is about no field of the form is for the form to say', () => {
  expect(fieldFault(failure('Not there', 'id'), (field) => field === 'name')).toBeUndefined();
  expect(fieldFault(failure('Too much'), () => true)).toBeUndefined();
  expect(fieldFault(new Error('x'), () => true)).toBeUndefined();
});
