import { defineStatement } from '../../graph/statement.ts';
import { CallerError, NotFound, Unavailable } from '../../model/errors.ts';
import type { Caller } from '../../model/principal.ts';
import { applySmall } from './applyScan.ts';
import { checkGeneration, lastScanOf, repeatedScan, saysMoved } from './generation.ts';
import { publishScan } from './publishScan.ts';
import { forgetStaged, letGo, type ReadScan, readAgain, readBody, remember } from './readBody.ts';
import type { ScanAnswer } from './scanFrame.ts';
import { inTurn, type ScanContext } from './turns.ts';

const endStaging = defineStatement<{ scanId: string; frame: string }, never>('scan/end-staging');
const scanAnswerOf = defineStatement<
  { id: string },
  { state: string; answer: string | null; source: string; scope: string }
>('scan/answer');

export interface ScanRequest extends ScanContext {
  readonly caller: Caller;
  readonly dryRun: boolean;
  /** Records beyond which a scan is staged; absent: 10,000. */
  readonly stageBeyond?: number;
  /** @throws Forbidden when the caller may not speak for this source and scope */
  readonly mayIngest: (caller: Caller, source: string, scope: string) => void;
}

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
  try {
    const answer = received.lines.staged
      ? await applyStaged(request, received)
      : await applyHeld(request, received);
    // The scan is in; a memory that cannot be written costs the next one some seconds.
    if (!request.dryRun) await remember(received, answer).catch(() => undefined);
    return answer;
  } catch (error) {
    if (!saysMoved(error) || !received.remembered) throw error;
    if (received.lines.staged) await forgetStaged(request, received.frame.id);
    return await receiveScan(readAgain(received), { ...request, memory: undefined });
  } finally {
    await letGo(received);
  }
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
  // Read whole: once it is acknowledged nothing that happens to its scope may send it back.
  const received = await readBody(body, { ...request, memory: undefined });
  if ('replay' in received) return received.replay.scan ?? '';
  await completeStaging(request, received);
  inTurn(request, async () => undefined).catch(onFault);
  return received.frame.id;
}

export interface ScanProgress {
  readonly scan: string;
  readonly state: 'STAGING' | 'HELD' | 'PUBLISHED' | 'UNDONE' | 'REFUSED';
  readonly source: string;
  readonly scope: string;
  /** The answer, or the refusal, once there is one. */
  readonly answer: unknown;
}

/** How far a scan has got; of one that repeats another, how far that has. @throws NotFound */
export async function scanProgress(
  context: Pick<ScanContext, 'database'>,
  id: string,
): Promise<ScanProgress> {
  const [row] = await context.database.read((transaction) => scanAnswerOf.run(transaction, { id }));
  if (!row) throw new NotFound(`There is no scan ${id}.`, 'id');
  const answer: unknown = row.answer ? JSON.parse(row.answer) : null;
  const repeated = repeatedScan(answer);
  if (repeated !== undefined) return scanProgress(context, repeated);
  return {
    scan: id,
    state: row.state as ScanProgress['state'],
    source: row.source,
    scope: row.scope,
    answer,
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

async function applyStaged(request: ScanRequest, scan: ReadScan): Promise<ScanAnswer> {
  await completeStaging(request, scan);
  await inTurn(request, async () => undefined);
  const { id } = scan.frame;
  const answer = await finishedAnswer(request, id);
  // It repeats another, whose answer this is: a scan that was refused would tell nobody anything.
  if (answer.scan !== id) await forgetStaged(request, id);
  return answer;
}

async function completeStaging({ database }: ScanRequest, { frame, lines }: ReadScan): Promise<void> {
  await lines.flush();
  await lines.settled();
  await database.write((transaction) =>
    endStaging.run(transaction, { scanId: frame.id, frame: JSON.stringify(frame) }),
  );
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
async function applyHeld(request: ScanRequest, { frame, lines }: ReadScan): Promise<ScanAnswer> {
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
