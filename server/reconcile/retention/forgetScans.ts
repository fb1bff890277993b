import { defineStatement, integer } from '../../graph/statement.ts';
import { inTurn, type ScanContext } from '../scan/turns.ts';

interface LastScans {
  readonly source: string;
  readonly scope: string;
  /** ms since 1970 */
  readonly last: number;
  readonly lastWhole: number | null;
}

const lastScans = defineStatement<{ before: unknown }, LastScans>('retention/last-scans');
const oldScans = defineStatement<
  { source: string; scope: string; before: unknown; but: unknown[]; limit: unknown },
  { node: string }
>('retention/old-scans');
const forget = defineStatement<{ nodes: string[] }, never>('retention/forget');

/** Records that go in one transaction. */
const pageSize = 2_000;

/**
 * Removes the records of scans from before the history that is kept. The last of each scope stays, and the last that
 * saw it whole: an undo falls back on it.
 * @param before ms since 1970
 * @returns how many
 */
export async function forgetScans(context: ScanContext, before: number): Promise<number> {
  const scopes = await context.database.read((transaction) =>
    lastScans.run(transaction, { before: integer(before) }),
  );
  let count = 0;
  for (const { source, scope, last, lastWhole } of scopes) {
    const but = [last, ...(lastWhole === null ? [] : [lastWhole])].map(integer);
    const parameters = { source, scope, before: integer(before), but, limit: integer(pageSize) };
    for (;;) {
      const found = await inTurn(context, (turn) =>
        turn.write(async (transaction) => {
          const nodes = (await oldScans.run(transaction, parameters)).map(({ node }) => node);
          if (nodes.length > 0) await forget.run(transaction, { nodes });
          return nodes.length;
        }),
      );
      count += found;
      if (found < pageSize) break;
    }
  }
  return count;
}
