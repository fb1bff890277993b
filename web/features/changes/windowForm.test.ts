import { expect, test } from 'vitest';
import { fromLocalField } from '../ci/localTime.ts';
import { kindsFor, windowInput } from './windowForm.ts';

test('a freeze is for change managers, the others for operators too', () => {
  expect(kindsFor(['CHANGE_MANAGER'])).toContain('FREEZE');
  expect(kindsFor(['OPERATOR'])).toEqual(['MAINTENANCE', 'SUPPLIER_OUTAGE']);
  expect(kindsFor(['VIEWER'])).toEqual([]);
});

test('what comes again comes by the hours of the device’s time zone', () => {
  const form = {
    kind: 'FREEZE',
    title: ' Audit ',
    cis: [],
    start: '2026-12-05T20:00',
    end: '2026-12-05T22:00',
  } as const;
  const input = windowInput({
    ...form,
    cis: [{ id: 'a', name: 'array', class: 'StorageArray' }],
    comes: 'WEEKLY',
  });
  expect(input).toMatchObject({ title: 'Audit', ciIds: ['a'], rule: 'FREQ=WEEKLY' });
  expect(input.start).toBe(fromLocalField('2026-12-05T20:00'));
  expect(windowInput({ ...form, cis: [], comes: 'NEVER' }).rule).toBeNull();
});
