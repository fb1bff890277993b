import { defineStatement, integer, type Runner } from '../../graph/statement.ts';
import { inTurn, type ScanContext } from '../scan/turns.ts';

type Old = { horizon: unknown; limit: unknown };
const old = (name: string) => defineStatement<Old, { node: string }>(`retention/old-${name}`);
const forget = defineStatement<{ nodes: string[] }, never>('retention/forget');
const horizonNow = defineStatement<object, { revision: number }>('retention/horizon');
const moveHorizon = defineStatement<{ revision: unknown }, { revision: number }>('retention/move-horizon');
/** What only earlier states need, the journal first: it is the largest. */
const forgotten = [
  { find: old('journal'), atOnce: 50 },
  { find: old('former-cis'), atOnce: 2_000 },
  { find: old('former-relationships'), atOnce: 5_000 },
  { find: old('former-evidence'), atOnce: 2_000 },
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
  for (const { find, atOnce } of forgotten) {
    const parameters = { horizon: integer(horizon), limit: integer(atOnce) };
    for (;;) {
      // A turn for each page: scans need not wait, and an undo that reads former states is never disturbed.
      const found = await inTurn(context, (turn) =>
        turn.write(async (transaction) => {
          const nodes = (await find.run(transaction, parameters)).map(({ node }) => node);
          if (nodes.length > 0) await forget.run(transaction, { nodes });
          return nodes.length;
        }),
      );
      count += found;
      if (found < atOnce) break;
    }
  }
  return count;
}

async function readHorizonNumber(runner: Runner): Promise<number> {
  const [row] = await horizonNow.run(runner, {});
  return row?.revision ?? 0;
}
