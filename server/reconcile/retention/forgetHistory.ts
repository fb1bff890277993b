import { defineStatement, integer, type Runner } from '../../graph/statement.ts';
import { inTurn, type ScanContext } from '../scan/turns.ts';

type Forget = { horizon: unknown; limit: unknown };
const horizonNow = defineStatement<object, { revision: number }>('retention/horizon');
const moveHorizon = defineStatement<{ revision: unknown }, { revision: number }>('retention/move-horizon');
/** What only earlier states need, the journal first: it is the largest. */
const forgotten = [
  { statement: defineStatement<Forget, { count: number }>('retention/forget-journal'), atOnce: 50 },
  { statement: defineStatement<Forget, { count: number }>('retention/forget-former-cis'), atOnce: 2_000 },
  {
    statement: defineStatement<Forget, { count: number }>('retention/forget-former-relationships'),
    atOnce: 5_000,
  },
  {
    statement: defineStatement<Forget, { count: number }>('retention/forget-former-evidence'),
    atOnce: 2_000,
  },
];

/**
 * Forgets the states before a revision, which is the oldest that can be read from then on: first that is said, then
 * what is not needed any more goes, page by page. The present needs none of it.
 * @returns how many former states and pages of the journal went
 */
export async function forgetHistory(context: ScanContext, revision: number, actor: string): Promise<number> {
  await inTurn(context, (turn) =>
    turn.write(async (transaction) => {
      const moved = await moveHorizon.run(transaction, { revision: integer(revision) });
      if (moved.length === 0) return;
      const detail = { oldest: revision };
      await context.appendAudit(transaction, {
        actor,
        action: 'history.forgotten',
        subject: 'graph',
        detail,
      });
    }),
  );
  const horizon = await context.database.read(readHorizonNumber);
  let count = 0;
  for (const { statement, atOnce } of forgotten) {
    const parameters = { horizon: integer(horizon), limit: integer(atOnce) };
    for (;;) {
      // A turn for each page: scans need not wait, and an undo that reads former states is never disturbed.
      const [row] = await inTurn(context, (turn) =>
        turn.write((transaction) => statement.run(transaction, parameters)),
      );
      count += row?.count ?? 0;
      if ((row?.count ?? 0) < atOnce) break;
    }
  }
  return count;
}

async function readHorizonNumber(runner: Runner): Promise<number> {
  const [row] = await horizonNow.run(runner, {});
  return row?.revision ?? 0;
}
