import { defineStatement, type Runner } from '../../graph/statement.ts';
import { BadInput, Conflict, NotFound } from '../../model/errors.ts';
import { inTurn, type ScanContext } from '../scan/turns.ts';
import { beginCorrection } from './correction.ts';
import { type Corrected, finishCorrection } from './finishCorrection.ts';

const correctable = defineStatement<{ id: string }, { state: string }>('scan/correctable');

/** Why a scan in such a state cannot be undone. */
const obstacles: Readonly<Record<string, string>> = {
  STAGING: 'The scan is still on its way in. Wait until it is published.',
  HELD: 'The retirements of this scan wait for a decision. Decide on them in the inbox first.',
  UNDONE: 'The scan is undone already.',
  REFUSED: 'The scan was refused, so it has changed nothing.',
};

/**
 * Takes back what a scan did, by a new revision: its evidence is what it was before, and CIs and relationships follow.
 * What a later scan of the same scope has said since stays.
 * @param actor the handle of whoever wants it
 * @throws BadInput without a reason, NotFound, Conflict where there is nothing that could be undone
 */
export async function undoScan(
  context: ScanContext,
  { id, reason, actor }: { id: string; reason: string; actor: string },
): Promise<Corrected> {
  if (reason.trim() === '') throw new BadInput('Say why the scan is undone.', 'reason');
  const corrected = await inTurn(context, async (turn) => {
    const decision = { kind: 'UNDO' as const, scanId: id, actor, reason: reason.trim() };
    const correction = await beginCorrection(turn, decision, (transaction) =>
      requireUndoable(transaction, id),
    );
    return finishCorrection(context, turn, correction);
  });
  await context.published(corrected.revision);
  return corrected;
}

async function requireUndoable(transaction: Runner, id: string): Promise<void> {
  const [scan] = await correctable.run(transaction, { id });
  if (!scan) throw new NotFound(`There is no scan ${id.slice(0, 100)}.`, 'id');
  const obstacle = obstacles[scan.state];
  if (obstacle !== undefined) throw new Conflict(obstacle, 'id');
}
