import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decoded, type Line } from './lineGroup.ts';
import { longestLineBytes, readLines } from './lineReader.ts';

async function read(
  chunks: readonly Uint8Array[],
  rest: (bytes: Uint8Array) => void = () => undefined,
): Promise<Line[]> {
  const lines: Line[] = [];
  const body = (async function* () {
    yield* chunks;
  })();
  for await (const some of readLines(body, { rest }))
    lines.push(...some.flatMap((group) => group.lines()).map(decoded));
  return lines;
}

test('lines come out the same however the body is cut into chunks', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ unit: 'binary' }).map((text) => text.replace(/[\r\n]/g, '·'))),
      fc.array(fc.nat(40)),
      async (texts, cuts) => {
        const body = Buffer.from(texts.join('\n'));
        const chunks: Uint8Array[] = [];
        let at = 0;
        for (const cut of cuts) {
          chunks.push(body.subarray(at, at + cut));
          at += cut;
        }
        chunks.push(body.subarray(at));
        const expected = body
          .toString()
          .split('\n')
          .map((text, index) => ({ number: index + 1, text: text.trim() }))
          .filter(({ text }) => text !== '');
        expect(await read(chunks)).toEqual(expected);
      },
    ),
  );
});

test('all bytes behind the first line are told of, however the body is cut', async () => {
  const body = Buffer.from('\n\nfirst\nsecond\n\nthird');
  for (let cut = 0; cut <= body.length; cut++) {
    const rest: Uint8Array[] = [];
    await read([body.subarray(0, cut), body.subarray(cut)], (bytes) => rest.push(Buffer.from(bytes)));
    expect(Buffer.concat(rest).toString()).toBe('second\n\nthird');
  }
});

test('a line over the limit is refused by its number, also when it never ends', async () => {
  const long = Buffer.alloc(longestLineBytes + 1, 'x');
  await expect(read([Buffer.from('a\n'), long])).rejects.toMatchObject({ code: 'LIMIT', place: 'line 2' });
});
