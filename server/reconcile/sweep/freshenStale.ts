import { defineStatement } from '../../graph/statement.ts';
import { readStates, recomputeCis } from '../ci/standingCis.ts';
import type { EvidenceDocument } from '../evidence/evidenceDocument.ts';
import { type Application, chunksOf, inBatch } from '../scan/application.ts';

const freshen = defineStatement<{ nodes: string[] }, never>('evidence/freshen');

/** Evidence that one transaction brings back. */
const batchSize = 2_000;

/** What was stale and is named again, though nothing new is said of it, is stale no more. */
export async function freshenStale(
  application: Application,
  documents: readonly EvidenceDocument[],
): Promise<void> {
  const again = documents.flatMap(({ row, said, next, nextStatementHash }) =>
    row?.stale && said && next.statement !== null && row.statementHash === nextStatementHash ? [row] : [],
  );
  for (const chunk of chunksOf(again, batchSize)) {
    await inBatch(application, async (transaction, batch) => {
      await freshen.run(transaction, { nodes: chunk.map(({ node }) => node) });
      const ids = [...new Set(chunk.flatMap(({ ciId }) => (ciId === null ? [] : [ciId])))];
      batch.tally.unchanged += await recomputeCis(
        application,
        transaction,
        batch,
        await readStates(transaction, ids),
      );
    });
  }
}
