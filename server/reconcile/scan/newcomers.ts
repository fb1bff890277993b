import { defineStatement } from '../../graph/statement.ts';
import { readStates } from '../ci/standingCis.ts';
import { wholeStatement } from '../evidence/evidence.ts';
import type { EvidenceDocument } from '../evidence/evidenceDocument.ts';
import { ciIdFor, sourceKeyOf } from '../evidence/subject.ts';
import { type IdentifierHolder, identifiersOf } from '../identity/resolveIdentity.ts';
import { type Application, mayGoAhead } from './application.ts';

export const ofKeys = defineStatement<
  { sourceKeys: string[] },
  { sourceKey: string; ciId: string; live: boolean }
>('evidence/of-keys');
export const ofIdentifiers = defineStatement<{ identifiers: string[]; source: string }, IdentifierHolder>(
  'evidence/of-identifiers',
);
export const onceClaimed = defineStatement<{ identifiers: string[]; source: string }, { identifier: string }>(
  'identity/once-claimed',
);

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
  const { source, identifiersAhead } = application;
  const claimed = chunk.flatMap(({ next }) => identifiersOf(wholeStatement(next.statement!)));
  const identifiers = new Set(claimed);
  if (identifiers.size < claimed.length || !identifiers.isDisjointFrom(identifiersAhead)) return undefined;
  const ciIdOf = new Map(chunk.map((document) => [document, ciIdFor(source, document.subject)]));
  const known = await application.readAhead(async (transaction) => {
    const asked = { identifiers: [...identifiers], source };
    const found = await Promise.all([
      ofKeys.run(transaction, { sourceKeys: chunk.map(({ subject }) => sourceKeyOf(source, subject)) }),
      ofIdentifiers.run(transaction, asked),
      onceClaimed.run(transaction, asked),
      readStates(transaction, [...ciIdOf.values()]).then((states) => [...states.keys()]),
    ]);
    return found.some((rows) => rows.length > 0);
  });
  return known ? undefined : { ciIdOf, identifiers };
}
