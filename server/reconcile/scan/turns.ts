import type { Database } from '../../graph/database.ts';
import { defineStatement, integer } from '../../graph/statement.ts';
import type { Turn, WriterQueue } from '../../graph/writerLease.ts';
import { CallerError } from '../../model/errors.ts';
import type { ScanMemory } from '../remembered/scanMemory.ts';
import { begunCorrection } from '../undo/correction.ts';
import { finishCorrection } from '../undo/finishCorrection.ts';
import { finishUpkeep } from '../undo/finishUpkeep.ts';
import { begunUpkeep } from '../undo/upkeep.ts';
import { applyStaged } from './applyScan.ts';
import { checkGeneration } from './generation.ts';
import { type AppendAudit, publishScan } from './publishScan.ts';
import type { ScanFrame } from './scanFrame.ts';

/** What a scan needs of the program around it. */
export interface ScanContext {
  readonly database: Database;
  readonly queue: WriterQueue;
  readonly appendAudit: AppendAudit;
  /** What is remembered of former scans; absent: every scan is read whole. */
  readonly memory?: ScanMemory | undefined;
  /** Called after a publication with the published revision; readers see it when it resolves. */
  readonly published: (revision: number) => Promise<void>;
}

const unpublished = defineStatement<Record<string, never>, { id: string; frame: string }>('scan/unpublished');
const refuseScan = defineStatement<{ id: string; answer: string }, never>('scan/refuse');
const dropStaged = defineStatement<{ scanId: string }, { count: number }>('scan/drop-staged');
const unfinished = defineStatement<{ silentMs: unknown }, { id: string; staged: boolean }>('scan/unfinished');
const forgetScan = defineStatement<{ scanId: string }, never>('scan/forget');

/** A scan whose body said nothing for so long has lost its receiver: 3 minutes, thrice the silence that ends a body. */
const abandonedMs = 180_000;

/**
 * A turn at writing the graph. Scans that are staged and not published come first, whoever took them: a crash may have
 * left one half applied, and the next revision is its own. A correction or an upkeep that was begun comes before them: it
 * began when no scan waited.
 */
export function inTurn<Result>(context: ScanContext, work: (turn: Turn) => Promise<Result>): Promise<Result> {
  return context.queue.take(async (turn) => {
    let published = await finishBegun(context, turn);
    for (;;) {
      const [waiting] = await context.database.read((transaction) => unpublished.run(transaction, {}));
      if (!waiting) break;
      published = await finishStaged(context, { ...turn, published }, JSON.parse(waiting.frame) as ScanFrame);
    }
    return work({ ...turn, published });
  });
}

/** @returns the revision that is published afterwards */
async function finishBegun(context: ScanContext, turn: Turn): Promise<number> {
  const begun = await context.database.read(begunCorrection);
  const upkeep = begun ? undefined : await context.database.read(begunUpkeep);
  if (!begun && !upkeep) return turn.published;
  const revision = begun
    ? (await finishCorrection(context, turn, begun)).revision
    : await finishUpkeep(context, turn, upkeep!);
  if (revision !== turn.published) await context.published(revision);
  return revision;
}

/** @returns the revision that is published afterwards */
async function finishStaged(context: ScanContext, turn: Turn, frame: ScanFrame): Promise<number> {
  const { database, appendAudit } = context;
  let revision = turn.published;
  try {
    await turn.write((transaction) => checkGeneration(transaction, frame));
    const application = await applyStaged(database, turn, frame);
    const answer = await turn.write((transaction) =>
      publishScan(transaction, frame, application, {
        writer: turn.writer,
        published: turn.published,
        appendAudit,
      }),
    );
    revision = answer.revision;
  } catch (error) {
    // Only what a caller caused ends a staged scan; after a fault of ours or the database's it is tried again.
    if (!(error instanceof CallerError) || error.code === 'UNAVAILABLE') throw error;
    const answer = JSON.stringify({
      error: { code: error.code, message: error.message, place: error.place, ...error.detail },
    });
    await turn.write((transaction) => refuseScan.run(transaction, { id: frame.id, answer }));
  }
  await dropStagedLines(database, frame.id);
  if (revision !== turn.published) await context.published(revision);
  return revision;
}

/** Removes what was staged of a scan, in bounded steps. */
export async function dropStagedLines(database: Database, scanId: string): Promise<void> {
  for (;;) {
    const [row] = await database.write((transaction) => dropStaged.run(transaction, { scanId }));
    if (!row || row.count === 0) return;
  }
}

/** Whether a scan or a correction waits to be finished that its caller was told of, or that is half applied. */
export async function isAnythingBegun(database: Database): Promise<boolean> {
  const found = await abandoned(database);
  return found.some(({ staged }) => staged) || (await isCorrectionBegun(database));
}

/** At start and from time to time: finishes what a crash left staged or half corrected, drops what it left half received. */
export async function recoverScans(context: ScanContext): Promise<void> {
  const { database } = context;
  const found = await abandoned(database);
  for (const { id, staged } of found) {
    if (staged) continue;
    await dropStagedLines(database, id);
    await database.write((transaction) => forgetScan.run(transaction, { scanId: id }));
  }
  if (found.some(({ staged }) => staged) || (await isCorrectionBegun(database)))
    await inTurn(context, async () => undefined);
}

const abandoned = (database: Database) =>
  database.read((transaction) => unfinished.run(transaction, { silentMs: integer(abandonedMs) }));

const isCorrectionBegun = async (database: Database): Promise<boolean> =>
  Boolean((await database.read(begunCorrection)) ?? (await database.read(begunUpkeep)));
