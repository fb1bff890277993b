import { defineStatement, integer } from '../../graph/statement.ts';
import { type BucketRange, bucketCount } from '../evidence/subject.ts';
import { type Application, chunksOf, inBatch } from '../scan/application.ts';
import { mostShown } from '../scan/scanFrame.ts';
import { restoreClaims, withdrawClaims } from './restoreClaims.ts';
import { restoreStatements } from './restoreStatements.ts';
import {
  readReplaced,
  readUndone,
  type Spoken,
  type UndoneEvidence,
  type UndoneRevision,
} from './undoneEvidence.ts';

/** Evidence that is held in memory at once, and that one transaction takes. */
const evidencePerStep = 10_000;
const batchSize = 2_000;

const saidSince = defineStatement<
  { source: string; scope: string; scanId: string },
  Spoken & { revisions: UndoneRevision[] }
>('scan/said-since');
const countOf = defineStatement<{ scopeId: string; revision: unknown }, { count: number }>(
  'evidence/count-of-revision',
);

/**
 * Gives a scope's evidence back what it said before a scan, and brings CIs and relationships in line with it. Scans
 * that were undone before are looked at again: what stayed of them because this one said it, too, goes now.
 * @returns what stays, in words
 */
export async function takeScanBack(application: Application): Promise<readonly string[]> {
  const { source, scope, scanId } = application;
  const [row] = await application.read((transaction) =>
    saidSince.run(transaction, { source, scope, scanId }),
  );
  const kept: string[] = [];
  for (const revision of row?.revisions ?? []) {
    const stays = await takeRevisionBack(application, revision, row!);
    if (revision.own) kept.push(...(await readReplaced(application, revision)), ...stays);
  }
  const more = kept.length - mostShown;
  return more > 0 ? [...kept.slice(0, mostShown), `and ${more} more.`] : kept;
}

/** Claims go before the CIs they lead to, and come back after them. */
async function takeRevisionBack(
  application: Application,
  revision: UndoneRevision,
  spoken: Spoken,
): Promise<string[]> {
  application.undoing = revision.number;
  const ranges = await rangesOf(application, revision);
  const kept: string[] = [];
  const touches = {
    claims: ({ claimsSince }: UndoneEvidence) => claimsSince === revision.number,
    statement: ({ statementSince }: UndoneEvidence) => statementSince === revision.number,
  };
  const passes = [
    { isDue: touches.claims, work: withdrawClaims },
    { isDue: touches.statement, work: restoreStatements },
    { isDue: touches.claims, work: restoreClaims },
  ];
  for (const [index, { isDue, work }] of passes.entries()) {
    for (const range of ranges) {
      const found = await readUndone(application, revision, spoken, range);
      if (index === 0) kept.push(...found.kept);
      for (const chunk of chunksOf(found.evidence.filter(isDue), batchSize)) {
        await inBatch(application, async (transaction, batch) => {
          // The evidence has changed since references were looked up.
          application.resolved.clear();
          await work({ application, transaction, batch, revision: revision.number }, chunk);
        });
      }
    }
  }
  return kept;
}

async function rangesOf(application: Application, { number }: UndoneRevision): Promise<BucketRange[]> {
  const [row] = await application.read((transaction) =>
    countOf.run(transaction, { scopeId: application.scopeId, revision: integer(number) }),
  );
  const steps = Math.min(bucketCount, Math.max(1, Math.ceil((row?.count ?? 0) / evidencePerStep)));
  const edge = (step: number) => Math.floor((step * bucketCount) / steps);
  return Array.from({ length: steps }, (_, step) => ({ first: edge(step), beyond: edge(step + 1) }));
}
