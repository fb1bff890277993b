import type { Database } from '../../graph/database.ts';
import { defineStatement, integer, type Runner } from '../../graph/statement.ts';
import type { Turn } from '../../graph/writerLease.ts';
import { Unavailable } from '../../model/errors.ts';
import type { Application } from '../scan/application.ts';
import { makeApplication } from '../scan/applyScan.ts';
import { batchesOf } from '../scan/batches.ts';
import { type AppendAudit, tallyOf } from '../scan/publishScan.ts';
import { retireHeld } from '../scan/retireHeld.ts';
import { sweeper } from '../sweep/sweeper.ts';
import { type Correction, frameOf } from './correction.ts';
import { takeScanBack } from './takeScanBack.ts';

const publish = defineStatement<
  { revision: unknown; writer: string; at: unknown; actor: string; cause: string; scanId: string | null },
  { published: number }
>('revision/publish');
const undone = defineStatement<{ scanId: string; scopeId: string }, never>('scan/undone');
const released = defineStatement<{ scanId: string; retired: unknown; revision: unknown }, never>(
  'scan/released',
);
const end = defineStatement<{ id: string; scopeId: string }, never>('scan/end-correction');

export interface Corrected {
  /** The revision that readers see afterwards. */
  readonly revision: number;
  /** What stays, because something later rests on it. */
  readonly kept: readonly string[];
}

/** Carries a correction out as one revision, batch by batch; what was done before a crash is not done again. */
export async function finishCorrection(
  { database, appendAudit }: { database: Database; appendAudit: AppendAudit },
  turn: Turn,
  correction: Correction,
): Promise<Corrected> {
  const application = await turn.write((transaction) =>
    makeApplication(frameOf(correction), turn.published + 1, transaction, {
      batches: batchesOf(database, turn),
      // What goes because nobody has named it for long is news; what a person decided is none.
      watch: correction.kind === 'RELEASE' && correction.actor === sweeper ? 'RECORD' : 'FOLLOW',
    }),
  );
  const kept = correction.kind === 'UNDO' ? await takeScanBack(application) : await retireHeld(application);
  const revision = await turn.write((transaction) =>
    publishCorrection(transaction, turn, application, correction, appendAudit),
  );
  return { revision, kept };
}

async function publishCorrection(
  transaction: Runner,
  turn: Turn,
  application: Application,
  correction: Correction,
  appendAudit: AppendAudit,
): Promise<number> {
  const { kind, scanId, source, scope, generation, actor, reason, sweep } = correction;
  const undoing = kind === 'UNDO';
  const changed = application.nextPage > 0;
  const revision = changed ? application.revision : turn.published;
  if (changed) {
    const rows = await publish.run(transaction, {
      revision: integer(revision),
      writer: turn.writer,
      at: integer(Date.now()),
      actor,
      cause: sweep
        ? `${undoing ? 'undo of the ' : ''}sweep of ${source} ${scope}: ${reason}`
        : `${undoing ? 'undo of' : 'retirements of'} scan ${source} ${scope} ${generation}: ${reason}`,
      // What was retired on a person's word is the scan's doing all the same, and is undone with it.
      scanId: undoing ? null : scanId,
    });
    if (rows.length === 0) throw new Unavailable('Another server has published meanwhile. Try again.');
  }
  const { retired } = await tallyOf(transaction, application.revision);
  if (undoing) await undone.run(transaction, { scanId, scopeId: application.scopeId });
  else await released.run(transaction, { scanId, retired: integer(retired), revision: integer(revision) });
  await end.run(transaction, { id: correction.id, scopeId: application.scopeId });
  await appendAudit(transaction, {
    actor,
    action: undoing ? 'scan.undone' : 'scan.released',
    subject: scanId,
    detail: { source, scope, generation, revision, reason, retired },
  });
  return revision;
}
