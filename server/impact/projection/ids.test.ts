import { expect, test } from 'vitest';
import { findId, IdBook } from './ids.ts';
import { SharedMemory } from './sharedMemory.ts';
import { Texts } from './texts.ts';

const idOf = (nth: number) => `ci-${nth}`;

test('each id has a number of its own from its first mention on, however many there are', () => {
  const texts = new Texts();
  const book = new IdBook(new SharedMemory(), texts);
  for (let nth = 0; nth < 5_000; nth++) expect(book.number(idOf(nth))).toBe(nth);
  for (let nth = 0; nth < 5_000; nth += 3) expect(book.number(idOf(nth))).toBe(nth);
  expect(findId(book.ids, texts, idOf(4_999))).toBe(4_999);
  expect(findId(book.ids, texts, 'another')).toBeUndefined();
});

test('columns of before find what they know while more is written into newer ones', () => {
  const texts = new Texts();
  const book = new IdBook(new SharedMemory(), texts);
  for (let nth = 0; nth < 900; nth++) book.number(idOf(nth));
  const before = book.ids;
  for (let nth = 900; nth < 3_000; nth++) book.number(idOf(nth));
  expect(book.ids).not.toBe(before);
  for (let nth = 0; nth < 900; nth++) expect(findId(before, texts, idOf(nth))).toBe(nth);
  expect(findId(before, texts, idOf(2_999))).toBeUndefined();
});

test("a name is written again only where it is not the CI's last one", () => {
  const texts = new Texts();
  const book = new IdBook(new SharedMemory(), texts);
  const ci = book.number('one');
  const place = book.name(ci, 'Array');
  expect(book.name(ci, 'Array')).toBe(place);
  expect(book.name(ci, 'Storage')).not.toBe(place);
});
