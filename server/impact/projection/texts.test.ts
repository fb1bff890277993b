import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareTexts } from './compareTexts.ts';
import { Texts } from './texts.ts';

const anyText = fc.oneof(
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('', '\uffee', '\u{1f600}'),
);

test('texts read as they were written, also by a thread that was told of the memory', () => {
  fc.assert(
    fc.property(fc.array(anyText, { maxLength: 50 }), (some) => {
      const [writer, reader] = [new Texts(), new Texts()];
      const places = some.map((text) => writer.write(text));
      reader.extend(writer.segments);
      for (const from of [writer, reader, Texts.of(writer.written())])
        expect(places.map((place) => from.read(place))).toEqual(some);
    }),
  );
});

test('they are in the order of their code units', () => {
  fc.assert(
    fc.property(anyText, anyText, (one, other) => {
      const texts = new Texts();
      const order = texts.compare(texts.write(one), texts.write(other));
      expect(Math.sign(order)).toBe(compareTexts(one, other));
    }),
  );
});

test('more than one segment holds is written on, and more than are kept as strings are read', () => {
  const texts = new Texts();
  const textOf = (nth: number) => `${nth}`.repeat(20);
  const places = Array.from({ length: 200_000 }, (_, nth) => texts.write(textOf(nth)));
  expect(texts.segments.length).toBeGreaterThan(2);
  for (let round = 0; round < 2; round++)
    for (let nth = 0; nth < places.length; nth += 7) expect(texts.read(places[nth]!)).toBe(textOf(nth));
  const again = Texts.of(texts.written());
  const place = again.write('after');
  expect(again.read(place)).toBe('after');
  expect(again.read(places.at(-1)!)).toBe(textOf(places.length - 1));
});
