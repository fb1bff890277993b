import { defineStatement, integer } from '../../graph/statement.ts';
import { inTurn, type ScanContext } from '../scan/turns.ts';
import { heldCis } from './ciHolders.ts';

const purgeable = defineStatement<{ after: string; before: unknown; limit: unknown }, { id: string }>(
  'retention/purgeable',
);
const stillPurgeable = defineStatement<{ ids: readonly string[]; before: unknown }, { id: string }>(
  'retention/still-purgeable',
);
const purgeEvidence = defineStatement<{ ids: readonly string[] }, never>('retention/purge-evidence');
const purgeCis = defineStatement<{ ids: readonly string[] }, never>('retention/purge-cis');

/** CIs that go in one transaction. */
const pageSize = 500;

/**
 * Removes CIs that were retired at or before a revision for good, but for those that something holds on to. Should a
 * source name one again, it comes into being anew under the id that it had.
 * @returns how many
 */
export async function purgeRetired(context: ScanContext, revision: number, actor: string): Promise<number> {
  const before = integer(revision);
  let count = 0;
  for (let after: string | undefined = ''; after !== undefined; ) {
    const from: string = after;
    const page = await context.database.read((transaction) =>
      purgeable.run(transaction, { after: from, before, limit: integer(pageSize) }),
    );
    if (page.length > 0)
      count += await purgePage(
        context,
        page.map(({ id }) => id),
        before,
        actor,
      );
    after = page.length === pageSize ? page.at(-1)?.id : undefined;
  }
  return count;
}

async function purgePage(
  context: ScanContext,
  page: readonly string[],
  before: unknown,
  actor: string,
): Promise<number> {
  return inTurn(context, (turn) =>
    turn.write(async (transaction) => {
      const found = await stillPurgeable.run(transaction, { ids: page, before });
      const held = await heldCis(
        transaction,
        found.map(({ id }) => id),
      );
      const ids = found.flatMap(({ id }) => (held.has(id) ? [] : [id]));
      if (ids.length === 0) return 0;
      await purgeEvidence.run(transaction, { ids });
      await purgeCis.run(transaction, { ids });
      await context.appendAudit(transaction, {
        actor,
        action: 'ci.purged',
        subject: 'graph',
        detail: { count: ids.length, ids },
      });
      return ids.length;
    }),
  );
}
