import { defineStatement } from '../../graph/statement.ts';
import { mapBreathing } from '../breath.ts';
import { wholeStatement } from '../evidence/evidence.ts';
import type { EvidenceDocument } from '../evidence/evidenceDocument.ts';
import { ciIdFor, sourceKeyOf } from '../evidence/subject.ts';
import { identifiersOf } from '../identity/resolveIdentity.ts';
import { type Application, mayGoAhead } from './application.ts';

const anyKey = defineStatement<{ sourceKeys: string[] }, object>('evidence/known-among');
const anyIdentifier = defineStatement<{ identifiers: string[] }, object>('identity/known-among');
const anyCi = defineStatement<{ ids: string[] }, object>('ci/known-among');

/** Documents of which none speaks of anything that is known, or shares an identifier with another. */
export interface Newcomers {
  readonly ciIdOf: ReadonlyMap<EvidenceDocument, string>;
  readonly identifiers: ReadonlySet<string>;
}

/**
 * Finds out whether all of some documents are newcomers: each speaks of a CI of its own, whatever the batch before
 * brings, so they need not wait for it.
 * @returns undefined where one of them is not
 */
export async function readNewcomers(
  application: Application,
  chunk: readonly EvidenceDocument[],
): Promise<Newcomers | undefined> {
  if (!mayGoAhead(application) || chunk.some(({ row }) => row)) return undefined;
  const { source, identifiersAhead, isNewSource } = application;
  const parts = chunk.map(({ next }) => wholeStatement(next.statement!));
  // A note is about a CI that is there, or about none.
  if (parts.some((part) => part.class === '')) return undefined;
  const claimed = (await mapBreathing(parts, identifiersOf)).flat();
  const identifiers = new Set(claimed);
  if (identifiers.size < claimed.length || !identifiers.isDisjointFrom(identifiersAhead)) return undefined;
  const ciIdOf = new Map(
    await mapBreathing(chunk, (document) => [document, ciIdFor(source, document.subject)] as const),
  );
  const known = await application.readAhead(async (transaction) => {
    const sourceKeys = chunk.map(({ subject }) => sourceKeyOf(source, subject));
    const found = await Promise.all([
      anyIdentifier.run(transaction, { identifiers: [...identifiers] }),
      ...(isNewSource
        ? []
        : [anyKey.run(transaction, { sourceKeys }), anyCi.run(transaction, { ids: [...ciIdOf.values()] })]),
    ]);
    return found.some((rows) => rows.length > 0);
  });
  return known ? undefined : { ciIdOf, identifiers };
}
