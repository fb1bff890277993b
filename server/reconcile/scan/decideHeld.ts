import { defineStatement, type Runner } from '../../graph/statement.ts';
import { Conflict, NotFound } from '../../model/errors.ts';
import { beginCorrection } from '../undo/correction.ts';
import { finishCorrection } from '../undo/finishCorrection.ts';
import { inTurn, type ScanContext } from './turns.ts';

/** A person's word on what a held scan would retire. */
export interface HeldDecision {
  /** The scan. */
  readonly id: string;
  /** The handle of whoever decides. */
  readonly actor: string;
  readonly reason: string;
  /** More that is to be kept with the decision, in the transaction that takes it. */
  readonly note?: (transaction: Runner) => Promise<void>;
}

const correctable = defineStatement<{ id: string }, { state: string }>('scan/correctable');
const keepHeld = defineStatement<{ id: string }, never>('scan/keep-held');

/**
 * Carries out what a held scan would retire, by a revision of its own; what was said again since stays.
 * @returns the revision
 * @throws NotFound, Conflict where the scan is not held any more
 */
export async function releaseHeld(context: ScanContext, held: HeldDecision): Promise<number> {
  const { id, actor, reason, note } = held;
  const { revision } = await inTurn(context, async (turn) => {
    const decision = { kind: 'RELEASE' as const, scanId: id, actor, reason };
    const correction = await beginCorrection(turn, decision, async (transaction) => {
      await requireHeld(transaction, id);
      await note?.(transaction);
    });
    return finishCorrection(context, turn, correction);
  });
  await context.published(revision);
  return revision;
}

/**
 * Leaves everything as it is until the scope's next scan.
 * @throws NotFound, Conflict where the scan is not held any more
 */
export async function refuseHeld(context: ScanContext, held: HeldDecision): Promise<void> {
  const { id, actor, reason, note } = held;
  await inTurn(context, (turn) =>
    turn.write(async (transaction) => {
      await requireHeld(transaction, id);
      await keepHeld.run(transaction, { id });
      await note?.(transaction);
      await context.appendAudit(transaction, { actor, action: 'scan.kept', subject: id, detail: { reason } });
    }),
  );
}

async function requireHeld(transaction: Runner, id: string): Promise<void> {
  const [scan] = await correctable.run(transaction, { id });
  if (!scan) throw new NotFound(`There is no scan ${id.slice(0, 100)}.`, 'id');
  if (scan.state !== 'HELD')
    throw new Conflict('This scan does not wait for a decision, or does no longer.', 'id');
}
