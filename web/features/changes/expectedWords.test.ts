import { expect, test } from 'vitest';
import { type Expected, expectedWords } from './expectedWords.ts';

const web = { id: '1', name: 'web-01', class: 'Server' };
const nothing: Expected = {
  ...{ kind: 'CHANGED', ci: null, class: null, name: null, attribute: null, anyValue: false },
  ...{ value: null, type: null, to: null },
};

test('what is to come is said in words, values with their units', () => {
  const cpus = { ...nothing, ci: web, attribute: 'cpuCount', value: 8 };
  expect(expectedWords(cpus)).toBe('Processors of web-01 becomes 8');
  expect(expectedWords({ ...cpus, anyValue: true })).toBe('Processors of web-01 changes');
  expect(expectedWords({ ...nothing, kind: 'CREATED', class: 'Server', name: 'web-02' })).toBe(
    'Server web-02 appears',
  );
  const to = { id: '2', name: 'array', class: 'StorageArray' };
  expect(expectedWords({ ...nothing, kind: 'UNRELATED', ci: web, type: 'STORED_ON', to })).toBe(
    'No longer: web-01 is stored on array',
  );
});

test('what may not be seen has no name', () => {
  expect(expectedWords({ ...nothing, kind: 'RETIRED' })).toBe('something that is not yours to see goes');
});
