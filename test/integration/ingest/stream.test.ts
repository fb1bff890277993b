import { beforeEach, expect, test } from 'vitest';
import { emptyGraph, type Ingest, picture } from './fixture.ts';

let ingest: Ingest;
beforeEach(async () => {
  ingest = await emptyGraph();
});

const lines = 1_000_000;

/** A body of a million relation lines and a few CIs, without its end. */
async function* truncated(onProgress: () => void): AsyncGenerator<Uint8Array> {
  yield Buffer.from('{"record":"begin","schema":1,"source":"s","scope":"x","mode":"full","generation":2}\n');
  let text = '';
  for (let at = 0; at < lines; at++) {
    text += `{"record":"relation","type":"USES","from":"k${at % 5_000}","to":"t${at}"}\n`;
    if (text.length > 1 << 18) {
      yield Buffer.from(text);
      text = '';
      onProgress();
    }
  }
  yield Buffer.from(text);
}

test('a body of a million lines streams with flat memory, and cut off before its end it changes nothing', async () => {
  await ingest.send([
    { record: 'begin', schema: 1, source: 's', scope: 'x', mode: 'full', generation: 1 },
    { record: 'ci', key: 'k1', class: 'Server', name: 'k1' },
    { record: 'end', cis: 1, relations: 0, complete: true },
  ]);
  const before = await picture(ingest);
  let peak = 0;
  const start = process.memoryUsage().rss;
  const body = truncated(() => {
    peak = Math.max(peak, process.memoryUsage().rss - start);
  });
  await expect(ingest.sendBody(body)).rejects.toMatchObject({ code: 'BAD_INPUT', place: 'end of body' });
  // The body alone is 60 MB of text; what is held of it is bounded by one flush.
  expect(peak).toBeLessThan(400 * 2 ** 20);
  expect(await picture(ingest)).toEqual(before);
  expect(await ingest.rows('MATCH (n) WHERE n:Staged OR (n:Scan AND n.state = "STAGING") RETURN n')).toEqual(
    [],
  );
}, 300_000);
