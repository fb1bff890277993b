import { expect, test } from 'vitest';
import { plainWords } from './plainWords.ts';
import { spokenMoment } from './windowWords.ts';

test('states, steps and roles are said in words', () => {
  expect(plainWords('START is not for a change that is IN_PROGRESS: it takes one that is SCHEDULED.')).toBe(
    '“Start” is not for a change that is in progress: it takes one that is scheduled.',
  );
  expect(plainWords('This needs the role CHANGE_MANAGER or ADMIN.')).toBe(
    'This needs the role Change manager or Administrator.',
  );
});

test('a time is said by the clock of the device', () => {
  const at = '2026-12-05T22:00:00.000Z';
  expect(plainWords(`Its window begins at ${at}.`)).toBe(`Its window begins at ${spokenMoment(at)}.`);
});

test('names of things stay as they are', () =>
  expect(plainWords('NGD-UPS-A owns VMX (acted on).')).toBe('NGD-UPS-A owns VMX (acted on).'));
