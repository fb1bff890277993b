import { defineStatement, integer, type Runner } from '../../graph/statement.ts';
import { inTurn, type ScanContext } from '../scan/turns.ts';
import { heldCis } from './ciHolders.ts';

const purgeable = defineStatement<{ after: string; before: unknown; limit: unknown }, { id: string }>(
  'retention/purgeable',
);
const stillPurgeable = defineStatement<{ ids: readonly string[]; before: unknown }, { id: string }>(
  'retention/still-purgeable',
);
const nodesOf = (name: string) =>
  defineStatement<{ ids: readonly string[] }, { node: string }>(`retention/${name}`);
const evidenceOf = nodesOf('evidence-of');
const identifiersOf = nodesOf('identifiers-of');
const successionsOf = nodesOf('successions-of');
const unclaimed = defineStatement<{ nodes: string[] }, { node: string }>('retention/unclaimed');
const forget = defineStatement<{ nodes: string[] }, never>('retention/forget');
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
      await purgeEvidence(transaction, ids);
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

/** What once spoke of CIs goes with them, with what followed from it and with the identifiers that nothing else claims. */
async function purgeEvidence(transaction: Runner, ids: readonly string[]): Promise<void> {
  const nodes = (rows: readonly { readonly node: string }[]) => rows.map(({ node }) => node);
  const evidence = nodes(await evidenceOf.run(transaction, { ids }));
  if (evidence.length === 0) return;
  const identifiers = nodes(await identifiersOf.run(transaction, { ids }));
  const successions = nodes(await successionsOf.run(transaction, { ids }));
  await forget.run(transaction, { nodes: [...successions, ...evidence] });
  const left = nodes(await unclaimed.run(transaction, { nodes: identifiers }));
  if (left.length > 0) await forget.run(transaction, { nodes: left });
}
