import { inRuns } from '../../graph/runs.ts';
import { defineStatement, integer, type Runner } from '../../graph/statement.ts';
import { eachBreathing } from '../breath.ts';
import { type CiState, ciNode, differences, reconcileCi } from '../ci/ciState.ts';
import { createCisWithEvidence, type FirstEvidence } from '../ci/newCis.ts';
import { createCis, type StandingCi } from '../ci/standingCis.ts';
import { claimsText } from '../evidence/claimsText.ts';
import { wholeStatement } from '../evidence/evidence.ts';
import type { EvidenceDocument } from '../evidence/evidenceDocument.ts';
import { dropIdentifiers } from '../evidence/evidenceLinks.ts';
import { createEvidence, sayAgain, setEvidenceAside } from '../evidence/evidenceStatements.ts';
import { bucketOf, type Subject, sourceKeyOf } from '../evidence/subject.ts';
import { identifiersOf } from '../identity/resolveIdentity.ts';
import type { Application, Batch, Target } from './application.ts';

const identifyAgain = defineStatement<{ nodes: string[] }, never>('evidence/identify-again');
const claimIdentifiers = defineStatement<{ rows: object[]; scopeId: string }, never>(
  'evidence/claim-identifiers',
);

interface Plan {
  /** New evidence on new CIs, on CIs that are there, and what evidence that is there says now. */
  readonly firsts: FirstEvidence[];
  readonly further: { readonly evidence: object }[];
  readonly again: { readonly node: string; readonly evidence: object }[];
  /** New CIs of evidence that is there: it spoke of relations only, or its CI is long gone. */
  readonly alone: CiState[];
  readonly aside: string[];
  readonly links: { readonly sourceKey: string; readonly identifier: string }[];
}

/**
 * Writes statements and, with those that speak of a CI for the first time, the CIs.
 * @param onlyNew nothing is known of the keys, nor of the identifiers
 * @returns CIs that are new with new evidence
 */
export async function writeStatements(
  application: Application,
  transaction: Runner,
  chunk: readonly EvidenceDocument[],
  ciIdOf: ReadonlyMap<EvidenceDocument, string>,
  states: ReadonlyMap<string, StandingCi>,
  batch: Batch,
  onlyNew = false,
): Promise<Newcomer[]> {
  const { scopeId, revision } = application;
  const plan: Plan = { firsts: [], further: [], again: [], alone: [], aside: [], links: [] };
  const there = new Set(states.keys());
  await eachBreathing(chunk, (document) =>
    planOne(application, document, ciIdOf.get(document)!, there, plan, batch, onlyNew),
  );
  if (plan.aside.length > 0)
    await setEvidenceAside.run(transaction, { nodes: plan.aside, revision: integer(revision) });
  const nodes = await createCisWithEvidence(transaction, plan.firsts, sameOf(application), revision);
  await createCis(transaction, plan.alone, revision);
  await inRuns(plan.further, (rows) => createEvidence.run(transaction, { rows }));
  if (plan.again.length > 0) {
    const nodes = plan.again.map(({ node }) => node);
    await dropIdentifiers(transaction, nodes);
    await inRuns(plan.again, (rows) => sayAgain.run(transaction, { rows }));
    await identifyAgain.run(transaction, { nodes });
  }
  await inRuns(plan.links, (rows) => claimIdentifiers.run(transaction, { rows, scopeId }));
  return plan.firsts.map(({ state: { id, class: className }, evidence }) => ({
    subject: evidence.key,
    target: { ciId: id, node: nodes.get(id)!, class: className, created: revision },
  }));
}

/** A CI that is new with the evidence that speaks of it. */
export interface Newcomer {
  readonly subject: Subject;
  readonly target: Target;
}

function planOne(
  application: Application,
  document: EvidenceDocument,
  ciId: string,
  there: Set<string>,
  plan: Plan,
  batch: Batch,
  onlyNew: boolean,
): void {
  const { source, scope, generation, at, revision } = application;
  const { subject, next, row, nextStatementHash, nextClaimsHash } = document;
  const statement = next.statement!;
  const sourceKey = sourceKeyOf(source, subject);
  const said = { statement: JSON.stringify(statement), statementHash: nextStatementHash, ciId };
  const isFirst = !there.has(ciId);
  const state = isFirst
    ? reconcileCi(
        ciId,
        [{ source, scope, key: subject, statement, saidAt: at, generation }],
        application.precedence,
      )
    : undefined;
  if (isFirst && state === undefined) {
    const line = document.said?.lines[0]?.number ?? 0;
    const reason = 'key: there is no CI with this id to make a note on';
    application.late.push({ line, key: subject, reason });
    return;
  }
  there.add(ciId);
  const identifiers = identifiersOf(wholeStatement(statement));
  if (!onlyNew) for (const identifier of identifiers) plan.links.push({ sourceKey, identifier });
  if (state) {
    batch.entries.push({ kind: 'CREATED', ci: ciNode(state), changes: differences(undefined, state) });
    batch.tally.created += 1;
  }
  if (row) {
    if (state) plan.alone.push(state);
    plan.again.push({ node: row.node, evidence: { ...said, ...saidNow(application) } });
    if (row.statementSince < revision && row.claimsSince < revision) plan.aside.push(row.node);
    return;
  }
  const evidence = {
    ...said,
    sourceKey,
    bucket: integer(bucketOf(subject)),
    key: subject,
    claims: claimsText(next.claims),
    claimsHash: nextClaimsHash,
    claimsSince: integer(nextClaimsHash === '' ? 0 : revision),
  };
  if (state) plan.firsts.push({ state, evidence, identifiers: onlyNew ? identifiers : [] });
  else plan.further.push({ evidence: { ...evidence, ...sameOf(application) } });
}

/** What all evidence has in common that this scan brings. */
function sameOf(application: Application) {
  const { source, scope, scopeId, revision } = application;
  return { scopeId, source, scope, created: integer(revision), ...saidNow(application) };
}

/** When what a scan says was said. */
function saidNow({ generation, at, revision }: Application) {
  return {
    statementSince: integer(revision),
    saidAt: integer(at),
    seenAt: integer(at),
    generation: integer(generation),
  };
}
