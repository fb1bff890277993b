import { z } from 'zod';
import { peopleSource } from '../../../server/model/people.ts';
import type { BeginRecord, ScanRecord } from '../../../server/model/scanRecord.ts';
import type { TablesReading } from '../../../server/model/table/readTables.ts';
import { importScope } from '../../../server/model/table/speaker.ts';
import { failureMessage, RequestFailure } from '../../lib/failure.ts';
import { request } from '../../lib/request.ts';

/** What the server answers to a scan (ingest.md, "Answer"). */
const answerShape = z.object({
  scan: z.string().nullable(),
  state: z.enum(['PUBLISHED', 'HELD']),
  revision: z.number(),
  reason: z.string().optional(),
  created: z.number(),
  updated: z.number(),
  unchanged: z.number(),
  retired: z.number(),
  relations: z.object({
    created: z.number(),
    updated: z.number(),
    removed: z.number(),
    unchanged: z.number(),
    pending: z.number(),
  }),
  duplicates: z.number(),
  warnings: z.array(z.string()),
  quarantinedTotal: z.number(),
  quarantined: z.array(z.object({ line: z.number(), key: z.string().optional(), reason: z.string() })),
});
export type ImportAnswer = z.infer<typeof answerShape>;
const acceptedShape = z.object({ scan: z.string(), state: z.string() });

export type ImportMode = 'delta' | 'full';

export interface Import {
  readonly name: string;
  readonly mode: ImportMode;
  readonly generation: number;
  readonly reading: TablesReading;
}

/** Tells in words how far it is. */
type OnProgress = (said: string) => void;

/** What the import would do; nothing changes. @throws RequestFailure */
export async function tryImport(
  given: Import,
  signal: AbortSignal,
  onProgress: OnProgress,
): Promise<ImportAnswer> {
  const packed = await pack(given, onProgress);
  onProgress('The server works out what would happen');
  return answerShape.parse(await request('/ingest?dryRun=1', { method: 'POST', packed, signal }));
}

/** Imports: sends the scan and waits until it is published. @throws RequestFailure; then nothing has changed */
export async function carryOut(given: Import, onProgress: OnProgress): Promise<ImportAnswer> {
  const packed = await pack(given, onProgress);
  onProgress('Sending');
  const headers = { prefer: 'respond-async' };
  const accepted = acceptedShape.parse(await request('/ingest', { method: 'POST', packed, headers }));
  onProgress('The server is at work on it');
  for (let wait = 150; ; wait = Math.min(2_000, wait * 1.5)) {
    const answer = await request(`/ingest/scans/${encodeURIComponent(accepted.scan)}`);
    const finished = answerShape.safeParse(answer);
    if (finished.success) return finished.data;
    if (!acceptedShape.safeParse(answer).success)
      throw new RequestFailure('INTERNAL', failureMessage('INTERNAL'));
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
}

/** Records that are written before the page has a turn. */
const slice = 2_000;

/** The scan as gzip; it is small enough to hold, while its lines are not held all at once. */
async function pack(given: Import, onProgress: OnProgress): Promise<Blob> {
  const records = recordsOf(given);
  const total = given.reading.cis.length + given.reading.relations.length;
  let done = 0;
  const lines = new ReadableStream<string>({
    async pull(controller) {
      let text = '';
      for (let count = 0; count < slice; count++) {
        const next = records.next();
        if (next.done) {
          controller.enqueue(text);
          controller.close();
          return;
        }
        text += `${JSON.stringify(next.value)}\n`;
      }
      controller.enqueue(text);
      done += slice;
      onProgress(`Packing, ${Math.floor((100 * done) / Math.max(1, total))} %`);
      await new Promise((resolve) => setTimeout(resolve));
    },
  });
  const packed = lines.pipeThrough(new TextEncoderStream()).pipeThrough(new CompressionStream('gzip'));
  return new Response(packed).blob();
}

/** The lines of the scan that an import is. */
export function* recordsOf({ name, mode, generation, reading }: Import): Generator<ScanRecord> {
  const begin: BeginRecord = {
    record: 'begin',
    schema: 1,
    source: peopleSource,
    scope: importScope(name),
    mode,
    generation,
  };
  yield begin;
  yield* reading.cis;
  yield* reading.relations;
  yield {
    record: 'end',
    cis: reading.cis.length,
    relations: reading.relations.length,
    complete: reading.faulty === 0,
  };
}
