import { expect, test } from 'vitest';
import { columnTitle, momentWords } from './momentWords.ts';

test('a moment is a revision or a time, and a column says which revision that came to', () => {
  expect(momentWords('1200')).toBe('revision 1,200');
  expect(columnTitle(momentWords('9'), 9)).toBe('Revision 9');
  expect(columnTitle('now', 15)).toBe('Now (revision 15)');
});
