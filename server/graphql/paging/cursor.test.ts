import { describe, expect, it } from 'vitest';
import { BadInput } from '../../model/errors.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';

describe('cursors', () => {
  it('come back as they were given', () => {
    const cursor = encodeCursor('cis', [2, 'näme "x"', 'id']);
    expect(cursor).toMatch(/^[\w-]+$/);
    expect(decodeCursor('cis', cursor, ['number', 'string', 'string'])).toEqual([2, 'näme "x"', 'id']);
  });

  it.each([
    '',
    'x',
    'bm9uc2Vuc2U',
    encodeCursor('scans', [2, 'a', 'b']),
    encodeCursor('cis', [2, 'a']),
    encodeCursor('cis', ['2', 'a', 'b']),
    encodeCursor('cis', [2, 'a', 'b', 'c']),
    Buffer.from('{"0":"cis"}').toString('base64url'),
  ])('are refused when they are none of the list: %s', (cursor) => {
    expect(() => decodeCursor('cis', cursor, ['number', 'string', 'string'])).toThrow(BadInput);
  });
});
