import { defineStatement, integer, type Runner } from '../../graph/statement.ts';
import { inTurn, type ScanContext } from '../scan/turns.ts';

type Old = { horizon: unknown; kept: unknown; limit: unknown };
const old = (name: string) => defineStatement<Old, { node: string }>(`retention/old-${name}`);
const forget = defineStatement<{ nodes: string[] }, never>('retention/forget');
const horizonNow = defineStatement<object, { revision: number; kept: readonly number[] }>(
  'retention/horizon',
);
const pointedTo = defineStatement<{ before: unknown; limit: unknown }, { revision: number }>(
  'retention/pointed-to',
);
const moveHorizon = defineStatement<{ revision: unknown; kept: unknown }, { revision: number }>(
  'retention/move-horizon',
);
/** States that are kept beyond the history, the latest: each may be as large as the estate. */
const mostKept = 1_000;
/** What only earlier states need, the journal first: it is the largest. */
const forgotten = [
  { find: old('journal'), atOnce: 50 },
  { find: old('former-cis'), atOnce: 2_000 },
  { find: old('former-relationships'), atOnce: 5_000 },
  { find: old('former-evidence'), atOnce: 2_000 },
];

/**
 * Forgets the states before a revision, from which on everything can be read: first that is said, then what is not
 * needed any more goes, page by page. The present needs none of it. What changes and releases point to can still be
 * read as a state; how one became the next is forgotten with the rest.
 * @returns how many former states and pages of the journal went
 */
export async function forgetHistory(context: ScanContext, revision: number, actor: string): Promise<number> {
  await inTurn(context, (turn) =>
    turn.write(async (transaction) => {
      const kept = await revisionsToKeep(transaction, revision);
      const moved = await moveHorizon.run(transaction, {
        revision: integer(revision),
        kept: kept.map(integer),
      });
      if (moved.length === 0) return;
      const detail = { oldest: revision, ...(kept.length > 0 ? { kept } : {}) };
      await context.appendAudit(transaction, {
        actor,
        action: 'history.forgotten',
        subject: 'graph',
        detail,
      });
    }),
  );
  const horizon = await context.database.read(readHorizon);
  let count = 0;
  for (const { find, atOnce } of forgotten) {
    const parameters = {
      horizon: integer(horizon.revision),
      kept: horizon.kept.map(integer),
      limit: integer(atOnce),
    };
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

async function readHorizon(runner: Runner): Promise<{ revision: number; kept: readonly number[] }> {
  const [row] = await horizonNow.run(runner, {});
  return row ?? { revision: 0, kept: [] };
}

/** The revisions before a new horizon that something points to, as far as they can still be read. */
async function revisionsToKeep(runner: Runner, horizon: number): Promise<number[]> {
  const before = await readHorizon(runner);
  const held = new Set(before.kept);
  return (await pointedTo.run(runner, { before: integer(horizon), limit: integer(mostKept) }))
    .map(({ revision }) => revision)
    .filter((revision) => revision >= before.revision || held.has(revision));
}
