import { defineStatement, integer, type Runner } from '../../graph/statement.ts';
import { type Claim, claimKey, sortedClaims } from '../evidence/evidence.ts';
import {
  type EvidenceDocument,
  type EvidenceRow,
  evidenceDocument,
  readContents,
} from '../evidence/evidenceDocument.ts';
import type { BucketRange } from '../evidence/subject.ts';
import { resolveReferences } from '../relationship/resolveReferences.ts';
import { type Application, chunksOf } from './application.ts';

const heldCis = defineStatement<
  { ids: string[]; scopeId: string; scanId: string; at: unknown },
  { id: string }
>('evidence/held-cis');
const keepClaims = defineStatement<{ rows: { node: string; claims: string[] }[]; scanId: string }, never>(
  'evidence/keep-claims',
);
const keptClaims = defineStatement<
  { scopeId: string; scanId: string; receivedAt: unknown; first: unknown; beyond: unknown },
  EvidenceRow & { readonly keptClaims: readonly string[] }
>('evidence/kept-claims');

/** Documents whose claims are read at once. */
const documentsAtOnce = 5_000;

/**
 * What a held scan says, with the relationships that it no longer claims to CIs whose retirement waits: these wait with
 * them, so that a CI that stays is related as it was.
 * @param documents of what the scan names, once all that it does not name any more is marked
 */
export async function withHeldClaims(
  application: Application,
  documents: readonly EvidenceDocument[],
): Promise<EvidenceDocument[]> {
  const all: EvidenceDocument[] = [];
  for (const chunk of chunksOf(documents, documentsAtOnce)) {
    const lost = await application.read((transaction) => lostToHeld(application, transaction, chunk));
    const rows = [...lost].map(([{ row }, claims]) => ({ node: row!.node, claims: claims.map(claimKey) }));
    if (rows.length > 0)
      await application.write((transaction) =>
        keepClaims.run(transaction, { rows, scanId: application.scanId }),
      );
    for (const document of chunk) {
      const { subject, said, row, next } = document;
      const kept = lost.get(document);
      const claims = kept && sortedClaims([...next.claims, ...kept]);
      all.push(claims ? evidenceDocument(subject, said, row, { ...next, claims }) : document);
    }
  }
  return all;
}

/** By document, the claims that it no longer makes and that lead to a CI that waits. */
async function lostToHeld(
  application: Application,
  transaction: Runner,
  documents: readonly EvidenceDocument[],
): Promise<Map<EvidenceDocument, Claim[]>> {
  const { source, scopeId, scanId, at } = application;
  const changed = documents.filter(
    ({ row, nextClaimsHash }) => row && row.claimsHash !== '' && row.claimsHash !== nextClaimsHash,
  );
  const before = await readContents(
    transaction,
    changed.map(({ row }) => row!.node),
  );
  const lost = changed.map((document) => {
    const said = new Set(document.next.claims.map(claimKey));
    const claims = before.get(document.row!.node)?.claims ?? [];
    return { document, claims: claims.filter((claim) => !said.has(claimKey(claim))) };
  });
  const wanted = lost.flatMap(({ claims }) => claims.map(({ to }) => ({ subject: to, source })));
  if (wanted.length === 0) return new Map();
  const find = await resolveReferences(application, transaction, wanted);
  const ids = new Set(wanted.flatMap(({ subject }) => find(subject, source)?.ciId ?? []));
  const waiting = new Set(
    (await heldCis.run(transaction, { ids: [...ids], scopeId, scanId, at: integer(at) })).map(({ id }) => id),
  );
  return new Map(
    lost.flatMap(({ document, claims }) => {
      const kept = claims.filter(({ to }) => waiting.has(find(to, source)?.ciId ?? ''));
      return kept.length > 0 ? [[document, kept] as const] : [];
    }),
  );
}

/** The evidence whose claims waited with a held scan's CIs, without them; what was said anew since stays. */
export async function withoutHeldClaims(
  application: Application,
  { first, beyond }: BucketRange,
): Promise<EvidenceDocument[]> {
  const { scopeId, scanId, at } = application;
  return application.read(async (transaction) => {
    const rows = await keptClaims.run(transaction, {
      ...{ scopeId, scanId, receivedAt: integer(at) },
      ...{ first: integer(first), beyond: integer(beyond) },
    });
    const before = await readContents(
      transaction,
      rows.map(({ node }) => node),
    );
    return rows.map(({ keptClaims: kept, ...row }) => {
      const { statement, claims } = before.get(row.node)!;
      const next = { statement, claims: claims.filter((claim) => !kept.includes(claimKey(claim))) };
      return evidenceDocument(row.subject, undefined, row, next);
    });
  });
}
