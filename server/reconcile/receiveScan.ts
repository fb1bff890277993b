import { randomUUID } from 'node:crypto';
import { defineStatement, integer } from '../graph/statement.ts';
import { CallerError, NotFound, Unavailable } from '../model/errors.ts';
import type { Caller } from '../model/principal.ts';
import { applySmall } from './applyScan.ts';
import { checkGeneration, generationConflict, lastScanOf } from './generation.ts';
import { readLines } from './lineReader.ts';
import { publishScan } from './publishScan.ts';
import { readBegin, ScanReader, type ScanReading } from './readScan.ts';
import type { ScanAnswer, ScanFrame } from './scanFrame.ts';
import type { Begin, SubjectLine } from './scanLine.ts';
import { ScanLines, smallScanRecords } from './scanLines.ts';
import { dropStagedLines, inTurn, type ScanContext } from './turns.ts';

const beginStaging = defineStatement<Record<string, unknown>, never>('scan/begin-staging');
const endStaging = defineStatement<{ scanId: string; frame: string }, never>('scan/end-staging');
const touchScan = defineStatement<{ scanId: string }, never>('scan/touch');
const forgetScan = defineStatement<{ scanId: string }, never>('scan/forget');
const scanAnswerOf = defineStatement<
  { id: string },
  { state: string; answer: string | null; source: string; scope: string }
>('scan/answer');

/** How often a body that is being received says so, so that nobody takes it for abandoned. */
const touchEveryMs = 20_000;

export interface ScanRequest extends ScanContext {
  readonly caller: Caller;
  readonly dryRun: boolean;
  /** Records beyond which a scan is staged; absent: 10,000. */
  readonly stageBeyond?: number;
  /** @throws Forbidden when the caller may not speak for this source and scope */
  readonly mayIngest: (caller: Caller, source: string, scope: string) => void;
}

type Received = { readonly replay: ScanAnswer } | { readonly frame: ScanFrame; readonly lines: ScanLines };

/**
 * Takes a scan in, from its body to the published revision (ingest.md).
 * @throws BadInput, Conflict, Forbidden, LimitExceeded, Unavailable; then nothing has changed
 */
export async function receiveScan(
  body: AsyncIterable<Uint8Array>,
  request: ScanRequest,
): Promise<ScanAnswer> {
  const received = await readBody(body, request);
  if ('replay' in received) return received.replay;
  const { frame, lines } = received;
  if (lines.staged) {
    await completeStaging(request, frame, lines);
    await inTurn(request, async () => undefined);
    return finishedAnswer(request, frame.id);
  }
  return applyHeld(request, frame, lines);
}

/**
 * The same for `Prefer: respond-async`: answers as soon as the scan is durable, and goes on in the background.
 * @returns the scan's id; `scanProgress` says how it went
 */
export async function acceptScan(
  body: AsyncIterable<Uint8Array>,
  request: ScanRequest,
  onFault: (error: unknown) => void,
): Promise<string> {
  const received = await readBody(body, request);
  if ('replay' in received) return received.replay.scan ?? '';
  const { frame, lines } = received;
  await completeStaging(request, frame, lines);
  inTurn(request, async () => undefined).catch(onFault);
  return frame.id;
}

export interface ScanProgress {
  readonly scan: string;
  readonly state: 'STAGING' | 'HELD' | 'PUBLISHED' | 'UNDONE' | 'REFUSED';
  readonly source: string;
  readonly scope: string;
  /** The answer, or the refusal, once there is one. */
  readonly answer: unknown;
}

/** How far a scan has got. @throws NotFound */
export async function scanProgress(
  context: Pick<ScanContext, 'database'>,
  id: string,
): Promise<ScanProgress> {
  const [row] = await context.database.read((transaction) => scanAnswerOf.run(transaction, { id }));
  if (!row) throw new NotFound(`There is no scan ${id}.`, 'id');
  return {
    scan: id,
    state: row.state as ScanProgress['state'],
    source: row.source,
    scope: row.scope,
    answer: row.answer ? JSON.parse(row.answer) : null,
  };
}

async function finishedAnswer(context: ScanContext, id: string): Promise<ScanAnswer> {
  const { state, answer } = await scanProgress(context, id);
  // Whatever became of the scan since, its first answer stands.
  if (answer !== null && state !== 'REFUSED') return answer as ScanAnswer;
  if (state !== 'REFUSED')
    throw new Unavailable('The scan is kept and will be published when the database answers again.');
  const { code, message, place, ...detail } = (
    answer as { error: { code: CallerError['code']; message: string; place?: string } }
  ).error;
  throw new CallerError(code, message, place, detail);
}

async function readBody(body: AsyncIterable<Uint8Array>, request: ScanRequest): Promise<Received> {
  const { database, caller, dryRun } = request;
  const iterator = readLines(body);
  const first = await iterator.next();
  const begin = readBegin(first.done ? undefined : first.value);
  request.mayIngest(caller, begin.source, begin.scope);
  const last = await database.read((transaction) => lastScanOf(transaction, begin.source, begin.scope));
  if (last && begin.generation < last.generation) throw generationConflict(begin.generation, last.generation);
  const replaying = last?.generation === begin.generation;
  const id = `s${randomUUID().replaceAll('-', '')}`;
  const receivedAt = Date.now();
  const lines = new ScanLines(database, id, {
    dryRun,
    stageBeyond: request.stageBeyond ?? smallScanRecords,
    begin: () => recordStaging(request, id, begin, receivedAt),
  });
  const reader = new ScanReader(begin);
  const touching = setInterval(() => {
    if (lines.staged)
      database.write((transaction) => touchScan.run(transaction, { scanId: id })).catch(() => undefined);
  }, touchEveryMs);
  try {
    const taker = replaying
      ? { take: () => undefined, protect: () => undefined }
      : {
          take: (subject: string, number: number, line: SubjectLine, text: string) =>
            lines.add(subject, number, line, text.length),
          protect: (subject: string, number: number) => lines.add(subject, number, null, subject.length),
        };
    for await (const line of iterator) await reader.read(line, taker);
    const reading = reader.finish();
    if (!replaying) return { frame: frameOf(id, begin, receivedAt, request, reading, lines.records), lines };
    if (reading.bodyHash !== last.bodyHash) throw generationConflict(begin.generation, last.generation);
    return { replay: last.answer };
  } catch (error) {
    if (lines.staged) await forget(request, id);
    throw error;
  } finally {
    clearInterval(touching);
  }
}

function frameOf(
  id: string,
  begin: Begin,
  receivedAt: number,
  { caller, stageBeyond }: ScanRequest,
  reading: ScanReading,
  records: number,
): ScanFrame {
  const { source, scope, mode, generation } = begin;
  return {
    id,
    source,
    scope,
    mode,
    sections: begin.sections ?? [],
    generation,
    receivedAt,
    actor: caller.handle,
    records,
    recordsPerStep: stageBeyond ?? smallScanRecords,
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

async function completeStaging({ database }: ScanRequest, frame: ScanFrame, lines: ScanLines): Promise<void> {
  await lines.flush();
  await database.write((transaction) =>
    endStaging.run(transaction, { scanId: frame.id, frame: JSON.stringify(frame) }),
  );
}

async function forget({ database }: ScanRequest, id: string): Promise<void> {
  await dropStagedLines(database, id);
  await database.write((transaction) => forgetScan.run(transaction, { scanId: id }));
}

/** Carries the answer of a dry run out of the transaction that is taken back. */
class TakenBack extends Error {
  readonly answer: ScanAnswer;
  constructor(answer: ScanAnswer) {
    super('A dry run is taken back.');
    this.answer = answer;
  }
}

/** A scan that was held in memory: one transaction from the first evidence to the revision. */
async function applyHeld(request: ScanRequest, frame: ScanFrame, lines: ScanLines): Promise<ScanAnswer> {
  const said = lines.held();
  const answer = await inTurn(request, async (turn) => {
    try {
      return await turn.write(async (transaction) => {
        const last = await lastScanOf(transaction, frame.source, frame.scope);
        // The reply to our own commit was lost, and this is the driver's second try.
        if (last?.answer.scan === frame.id) return last.answer;
        // Two of the same scan at once: the second finds the first one's answer.
        if (last?.generation === frame.generation && last.bodyHash === frame.bodyHash) return last.answer;
        await checkGeneration(transaction, frame);
        const application = await applySmall(frame, turn.published + 1, transaction, said);
        const made = await publishScan(transaction, frame, application, {
          ...turn,
          appendAudit: request.appendAudit,
          said,
        });
        if (request.dryRun) throw new TakenBack({ ...made, scan: null, dryRun: true });
        return made;
      });
    } catch (error) {
      if (error instanceof TakenBack) return error.answer;
      throw error;
    }
  });
  if (!request.dryRun) await request.published(answer.revision);
  return answer;
}
