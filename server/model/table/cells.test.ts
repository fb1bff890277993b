import { expect, test } from 'vitest';
import { boolean, date, integer, list, number, oneOf, text } from '../attribute.ts';
import { readAttribute } from './attributeCell.ts';
import { decodeTable, guessEncoding } from './decodeTable.ts';
import { hasHeadings, withHeadings } from './headings.ts';
import { readRedundancy } from './redundancyCell.ts';

test.each([
  [integer('N'), '1 024', 1024],
  [integer('N'), "1'024'000", 1_024_000],
  [number('N'), '1,5', 1.5],
  [number('N'), '-2.25', -2.25],
  [boolean('B'), 'Yes', true],
  [boolean('B'), '0', false],
  [date('D'), '1.3.2027', '2027-03-01'],
  [date('D'), '2027/03/01', '2027-03-01'],
  [list('L'), 'a, b;c\nd', ['a', 'b', 'c', 'd']],
  [oneOf('C', ['HIGH', 'LOW']), 'high', 'HIGH'],
  [text('T'), ' two\nlines ', 'two\nlines'],
])('%j reads %j', (attribute, cell, value) => {
  expect(readAttribute(attribute, cell)).toEqual({ value });
});

test.each([
  [integer('N'), '1,024'],
  [integer('N'), '1.5'],
  [boolean('B'), 'maybe'],
  [date('D'), '01/03/2027'],
  [date('D'), '31.2.20'],
  [oneOf('C', ['HIGH', 'LOW']), 'middling'],
])('%j refuses %j, which may mean two things or nothing', (attribute, cell) => {
  expect(readAttribute(attribute, cell)).toHaveProperty('fault');
});

test('redundancy groups are read as they are said', () => {
  expect(readRedundancy('replicas: 2 shared; disks = 50%')).toEqual({
    value: [
      { group: 'replicas', minUp: 2, mode: 'SHARED' },
      { group: 'disks', minUp: '50%', mode: 'STANDBY' },
    ],
  });
  for (const wrong of ['replicas', 'replicas: 0', 'replicas: 101%', 'replicas: 2 OFTEN', '~implied: 1'])
    expect(readRedundancy(wrong)).toHaveProperty('fault');
});

test('the encoding is told by the mark, else by whether it is UTF-8', () => {
  const bytes = (...values: number[]) => Uint8Array.from(values);
  const umlaut = bytes(0xef, 0xbb, 0xbf, 0xc3, 0xa4);
  expect(decodeTable(umlaut, guessEncoding(umlaut))).toBe('ä');
  const windows = bytes(0xe4, 0x80);
  expect(decodeTable(windows, guessEncoding(windows))).toBe('ä€');
  const wide = bytes(0xff, 0xfe, 0xe4, 0x00);
  expect(decodeTable(wide, guessEncoding(wide))).toBe('ä');
});

test('headings are words, not values; lines without a word do not count, and keep their numbers', () => {
  expect(hasHeadings([[''], ['Name', 'Class'], ['web', 'Server']])).toBe(true);
  expect(hasHeadings([['web-1.example.org', 'Server']])).toBe(false);
  expect(hasHeadings([['web', '8']])).toBe(false);
  const { headings, rows } = withHeadings([['Name', '', 'name'], ['a'], ['', ' '], ['b', '', '', 'x']], true);
  expect(headings).toEqual(['Name', 'Column 2', 'name 2', 'Column 4']);
  expect(rows.map(({ number: at }) => at)).toEqual([2, 4]);
});
