import { randomUUID } from 'node:crypto';
import { defineStatement, integer } from '../../graph/statement.ts';
import { breather } from '../breath.ts';
import { scopeIdOf } from '../evidence/subject.ts';
import type { BodySpool } from '../remembered/bodySpool.ts';
import { readBeside } from '../remembered/readBeside.ts';
import { RecordingTaker } from '../remembered/recordingTaker.ts';
import type { RememberedScan } from '../remembered/rememberedScan.ts';
import type { ScanRecorder } from '../remembered/scanRecorder.ts';
import { generationConflict, type LastScan, lastScanOf } from './generation.ts';
import { decoded, type LineGroup } from './lineGroup.ts';
import { readLines } from './lineReader.ts';
import { readBegin, ScanReader, type ScanReading } from './readScan.ts';
import type { ScanRequest } from './receiveScan.ts';
import type { Beside, ScanAnswer, ScanFrame } from './scanFrame.ts';
import type { Begin } from './scanLine.ts';
import { ScanLines, smallScanRecords, stagedRecordsPerStep } from './scanLines.ts';
import { dropStagedLines } from './turns.ts';

const beginStaging = defineStatement<Record<string, unknown>, never>('scan/begin-staging');
const touchScan = defineStatement<{ scanId: string }, never>('scan/touch');
const forgetScan = defineStatement<{ scanId: string }, never>('scan/forget');

/** How often a body that is being received says so, so that nobody takes it for abandoned. */
const touchEveryMs = 20_000;

/** A body of which the first line has been read. */
export interface Reception {
  readonly id: string;
  readonly receivedAt: number;
  readonly request: ScanRequest;
  readonly begin: Begin;
  /** The number of the first line. */
  readonly beginAt: number;
  /** The lines behind the first, as they come. */
  readonly batches: AsyncIterable<readonly LineGroup[]>;
  readonly reader: ScanReader;
  readonly lines: ScanLines;
  readonly taker: RecordingTaker;
  readonly recorder: ScanRecorder | undefined;
  /** Takes the bytes behind the first line where they may be read again. */
  readonly spool: BodySpool | undefined;
  /** The scan beside which it is read. */
  readonly remembered: RememberedScan | undefined;
}

/** A body that was read to its end and stands. */
export interface ReadScan extends Reception {
  readonly frame: ScanFrame;
  /** Whether what is remembered said just the same. */
  readonly same: boolean;
  /** How often the scope's evidence had been changed by something that is no scan, before it was read. */
  readonly amended: number;
}

/**
 * Reads a body to its end, its lines into memory or, where they are many, into the database.
 * @returns what is to be applied, or the answer that the same scan was given before
 * @throws BadInput, Conflict, Forbidden, LimitExceeded; then nothing is left of it
 */
export async function readBody(
  body: AsyncIterable<Uint8Array>,
  request: ScanRequest,
): Promise<{ readonly replay: ScanAnswer } | ReadScan> {
  const { database, caller, memory } = request;
  let behind: ((bytes: Uint8Array) => void) | undefined;
  const batches = readLines(body, { rest: (bytes) => behind?.(bytes) });
  const [first] = (await batches.next()).value?.[0]?.lines() ?? [];
  const begin = readBegin(first && decoded(first));
  request.mayIngest(caller, begin.source, begin.scope);
  const last = await database.read((transaction) => lastScanOf(transaction, begin.source, begin.scope));
  if (last && begin.generation < last.generation) throw generationConflict(begin.generation, last.generation);
  const reader = new ScanReader(begin);
  behind = (bytes) => reader.digest(bytes);
  if (last?.generation === begin.generation) return { replay: await replayed(batches, reader, last) };
  const scopeId = scopeIdOf(begin.source, begin.scope);
  const remembered = begin.mode === 'full' && last ? await memory?.recall({ scopeId, ...last }) : undefined;
  const spool = remembered && memory?.spool();
  if (spool)
    behind = (bytes) => {
      reader.digest(bytes);
      spool.add(bytes);
    };
  const id = `s${randomUUID().replaceAll('-', '')}`;
  const receivedAt = Date.now();
  const recorder = begin.mode === 'full' && !request.dryRun ? memory?.recorder(scopeId) : undefined;
  const lines = new ScanLines(database, id, {
    dryRun: request.dryRun,
    stageBeyond: request.stageBeyond ?? smallScanRecords,
    begin: () => recordStaging(request, id, begin, receivedAt),
  });
  const taker = new RecordingTaker(begin.source, lines, recorder);
  const beginAt = first?.number ?? 1;
  const reception = {
    id,
    receivedAt,
    request,
    begin,
    beginAt,
    batches,
    reader,
    lines,
    taker,
    recorder,
    spool,
    remembered,
  };
  const touching = setInterval(() => touch(reception), touchEveryMs);
  try {
    const { reading, beside, same } =
      remembered && last
        ? await readBeside(reception, remembered, last)
        : { reading: await readWhole(reception), beside: undefined, same: false };
    return {
      ...reception,
      same,
      amended: last?.amended ?? 0,
      frame: frameOf(reception, reading, beside),
    };
  } catch (error) {
    // Nothing of it may arrive after it is forgotten.
    await lines.settled().catch(() => undefined);
    if (lines.staged) await forgetStaged(request, id);
    await letGo(reception);
    throw error;
  } finally {
    clearInterval(touching);
  }
}

/** The same number again: the same body has its answer already. @throws Conflict */
async function replayed(
  batches: AsyncIterable<readonly LineGroup[]>,
  reader: ScanReader,
  last: LastScan,
): Promise<ScanAnswer> {
  const taker = { take: () => undefined, protect: () => undefined };
  for await (const batch of batches)
    for (const group of batch) for (const raw of group.lines()) await reader.read(decoded(raw), taker);
  if (reader.finish().bodyHash !== last.bodyHash) throw generationConflict(last.generation, last.generation);
  return last.answer;
}

async function readWhole({ batches, reader, taker, recorder }: Reception): Promise<ScanReading> {
  const breathe = breather();
  for await (const batch of batches) {
    for (const group of batch) {
      const before = recorder?.kept;
      const lines = group.lines();
      for (const raw of lines) {
        const waiting = reader.read(decoded(raw), taker.about(raw)) ?? breathe();
        if (waiting) await waiting;
      }
      if (before) recorder?.addGroup(group.bytes, before, lines.length);
    }
    await recorder?.settle();
  }
  return reader.finish();
}

function frameOf(reception: Reception, reading: ScanReading, beside: Beside | undefined): ScanFrame {
  const { id, begin, receivedAt, request, lines } = reception;
  const { source, scope, mode, generation } = begin;
  return {
    id,
    source,
    scope,
    mode,
    sections: begin.sections ?? [],
    generation,
    receivedAt,
    actor: request.caller.handle,
    records: lines.records,
    recordsPerStep: request.stageBeyond ?? stagedRecordsPerStep,
    ...(beside ? { beside } : {}),
    ...reading,
  };
}

async function recordStaging(
  { database, caller }: ScanRequest,
  id: string,
  begin: Begin,
  receivedAt: number,
): Promise<void> {
  const { source, scope, mode } = begin;
  const parameters = { id, source, scope, mode: mode.toUpperCase(), actor: caller.handle };
  await database.write((transaction) =>
    beginStaging.run(transaction, {
      ...parameters,
      generation: integer(begin.generation),
      receivedAt: integer(receivedAt),
    }),
  );
}

function touch({ lines, request, id }: Reception): void {
  if (!lines.staged) return;
  request.database.write((transaction) => touchScan.run(transaction, { scanId: id })).catch(() => undefined);
}

/** Removes what was staged of a scan that does not go on. */
export async function forgetStaged({ database }: Pick<ScanRequest, 'database'>, id: string): Promise<void> {
  await dropStagedLines(database, id);
  await database.write((transaction) => forgetScan.run(transaction, { scanId: id }));
}

/** Lets go of what was kept of a body; where nobody was told to remember it, of that, too. */
export async function letGo({ spool, recorder, remembered }: Reception): Promise<void> {
  await remembered?.close();
  await spool?.close();
  await recorder?.discard();
}

/** Writes the lines of an applied scan down for the next one of its scope. */
export async function remember(scan: ReadScan, answer: ScanAnswer): Promise<void> {
  const { recorder, remembered, same, frame, amended } = scan;
  if (!recorder || answer.state !== 'PUBLISHED' || !frame.complete) return;
  const origin = { scopeId: scopeIdOf(frame.source, frame.scope), scanId: frame.id, amended };
  if (remembered && same) await recorder.keepSame(remembered.description, origin);
  else await recorder.keep(origin);
}

/** The whole body once more, of which only what differs was read. */
export async function* readAgain({ begin, spool }: ReadScan): AsyncGenerator<Uint8Array> {
  yield Buffer.from(`${JSON.stringify(begin)}\n`);
  if (spool) yield* spool.read();
}
