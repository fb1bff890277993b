import type { Database, Work } from '../../graph/database.ts';
import { defineStatement, integer, type Runner } from '../../graph/statement.ts';
import type { Turn } from '../../graph/writerLease.ts';
import { peopleSource } from '../../model/people.ts';
import { Precedence } from '../ci/precedence.ts';
import { broughtBy } from '../evidence/broughtEvidence.ts';
import type { Said } from '../evidence/evidence.ts';
import type { EvidenceDocument } from '../evidence/evidenceDocument.ts';
import { bucketCount, isOwnKey, type Subject, scopeIdOf, sourceKeyOf } from '../evidence/subject.ts';
import { type Watch, watchOf } from '../inbox/watch.ts';
import { readPolicy } from '../policy/storedPolicy.ts';
import { applyClaims } from '../relationship/applyClaims.ts';
import { ResolvedReferences } from '../relationship/resolvedReferences.ts';
import { freshenStale } from '../sweep/freshenStale.ts';
import { type Application, chunksOf } from './application.ts';
import { applyRemovals } from './applyRemovals.ts';
import { applyStatements } from './applyStatements.ts';
import { type Batches, batchesOf, batchesWithin } from './batches.ts';
import { isRetiring, judgeBrake, RetirementCount } from './brake.ts';
import { withHeldClaims } from './heldClaims.ts';
import { tallyOf } from './publishScan.ts';
import type { ScanFrame } from './scanFrame.ts';
import { documentsOf, type Step, stagedSteps } from './steps.ts';

const countPending = defineStatement<Record<string, never>, { count: number }>('pending/count');
const anyFinding = defineStatement<Record<string, never>, { id: string }>('inbox/any-finding');
const sourceKnown = defineStatement<{ source: string; prefix: string }, { known: boolean }>(
  'scan/source-known',
);
const lastPage = defineStatement<{ revision: unknown }, { page: number }>('revision/last-page');
const markHeld = defineStatement<{ nodes: string[]; scanId: string }, never>('evidence/hold');
const markSeen = defineStatement<{ nodes: string[]; at: unknown }, never>('evidence/seen');

/** Characters of claims that are remembered until they are settled: some 130,000 CIs; what is more is read again. */
const mostKept = 16 * 1024 * 1024;
/** Evidence nodes that one statement marks. */
const marksPerBatch = 10_000;

/** Of a scan, or of what is no scan and changes the graph all the same. */
type Applicable = Pick<
  ScanFrame,
  'id' | 'source' | 'scope' | 'generation' | 'receivedAt' | 'mode' | 'complete' | 'sections' | 'beside'
>;

/** Its state on its way in; `write` says whether it is one transaction or many. */
export async function makeApplication(
  frame: Applicable,
  revision: number,
  runner: Runner,
  { batches, watch }: { readonly batches: Batches; readonly watch: Watch },
): Promise<Application> {
  const [pending] = await countPending.run(runner, {});
  const [finding] = await anyFinding.run(runner, {});
  const [last] = await lastPage.run(runner, { revision: integer(revision) });
  const { policy } = await readPolicy(runner);
  const { source } = frame;
  const [spoken] = await sourceKnown.run(runner, { source, prefix: sourceKeyOf(source, '') });
  return {
    scanId: frame.id,
    source: frame.source,
    scope: frame.scope,
    scopeId: scopeIdOf(frame.source, frame.scope),
    generation: frame.generation,
    at: frame.receivedAt,
    revision,
    terms: { source: frame.source, mode: frame.mode, complete: frame.complete, sections: frame.sections },
    precedence: new Precedence(policy),
    beside: frame.beside,
    ...batches,
    // People's keys are ids of CIs, whoever brought those.
    isNewSource: spoken?.known === false && source !== peopleSource,
    pendingBefore: (pending?.count ?? 0) > 0,
    watch,
    findingsBefore: finding !== undefined,
    nextPage: (last?.page ?? -1) + 1,
    undoing: undefined,
    resolved: new ResolvedReferences(),
    claimsAhead: false,
    settledBefore: last && last.page >= 0 ? (await tallyOf(runner, revision)).settled : 0,
    identifiersAhead: new Set(),
    moves: 0,
    untouched: { cis: frame.beside?.cis ?? 0, claims: frame.beside?.relations ?? 0 },
    held: undefined,
    late: [],
  };
}

/** A scan that fits one transaction: all passes in it. */
export async function applySmall(
  frame: ScanFrame,
  revision: number,
  transaction: Parameters<Work<void>>[0],
  said: ReadonlyMap<Subject, Said>,
): Promise<Application> {
  const application = await makeApplication(frame, revision, transaction, {
    batches: batchesWithin(transaction),
    watch: await watchOf(transaction, frame),
  });
  const range = { first: 0, beyond: bucketCount };
  await eachPass(application, [{ range, lines: () => Promise.resolve(said) }]);
  return application;
}

/** A staged scan of any size: bucket by bucket, batch by batch; what was done before a crash is not done again. */
export async function applyStaged(database: Database, turn: Turn, frame: ScanFrame): Promise<Application> {
  const application = await turn.write(async (transaction) =>
    makeApplication(frame, turn.published + 1, transaction, {
      batches: batchesOf(database, turn),
      watch: await watchOf(transaction, frame),
    }),
  );
  try {
    await eachPass(application, stagedSteps(database, frame));
  } finally {
    // A batch that is committed after the turn was given back would be of a revision that is another's by then.
    await application.settled().catch(() => undefined);
  }
  return application;
}

/** CIs first, then what relates them, then what is no longer there: so each reference finds its target. */
async function eachPass(application: Application, steps: readonly Step[]): Promise<void> {
  const count = new RetirementCount(application.beside?.cis);
  const afterwards: Step[] = [];
  let kept = 0;
  application.claimsAhead = true;
  for await (const { step, documents } of documentsOf(application, steps)) {
    noteGroundless(application, documents);
    const onlyNew = await applyStatements(application, documents);
    const brought =
      onlyNew && !application.pendingBefore && kept < mostKept ? broughtBy(documents) : undefined;
    for (const { claims } of brought ?? []) kept += claims.length;
    afterwards.push({ ...step, brought });
    await noteSeen(application, documents);
    await freshenStale(application, documents);
    count.add(documents);
  }
  await application.settled();
  application.claimsAhead = false;
  if (application.terms.mode === 'full' && application.terms.complete)
    application.held = await application.read((transaction) => judgeBrake(transaction, application, count));
  if (application.held) {
    // All marks first: what the scan no longer relates to what waits is told by them.
    for await (const { documents } of documentsOf(application, steps))
      await markWaiting(application, documents);
    for await (const { documents } of documentsOf(application, steps)) {
      const named = documents.filter(({ said }) => said !== undefined);
      await applyClaims(application, await withHeldClaims(application, named));
    }
    return;
  }
  for await (const { documents } of documentsOf(application, afterwards))
    await applyClaims(application, documents);
  await application.settled();
  if (count.retiring === 0) return;
  for await (const { documents } of documentsOf(application, steps))
    await applyRemovals(application, documents);
}

/** What a held scan names is seen, and what it does not name any more is only marked. */
async function markWaiting(application: Application, documents: readonly EvidenceDocument[]): Promise<void> {
  // What is seen by a complete scan is one note on its scope, which a held one does not leave.
  const seen = documents.flatMap(({ row, said }) => (row && said ? [row.node] : []));
  for (const chunk of chunksOf(seen, marksPerBatch)) {
    await application.write((transaction) =>
      markSeen.run(transaction, { nodes: [...chunk], at: integer(application.at) }),
    );
  }
  const nodes = documents.flatMap((document) =>
    document.row && (document.said === undefined || isRetiring(document)) ? [document.row.node] : [],
  );
  for (const chunk of chunksOf(nodes, marksPerBatch)) {
    await application.write((transaction) =>
      markHeld.run(transaction, { nodes: [...chunk], scanId: application.scanId }),
    );
  }
}

/** A partial scan may name keys that this evidence does not know: nothing is made of them, and that is said. */
function noteGroundless(application: Application, documents: readonly EvidenceDocument[]): void {
  if (application.terms.mode !== 'partial') return;
  for (const { subject, said, row } of documents) {
    if (row && (row.statementHash !== '' || row.claimsHash !== '')) continue;
    for (const { number } of said?.lines ?? []) {
      const key = isOwnKey(subject) ? subject : '';
      application.late.push({
        line: number,
        key,
        reason: 'key: is not known in this scope; a partial scan creates no CI',
      });
    }
  }
}

/** A complete full scan has seen its whole scope, which is one note; any other scan has seen what it names. */
async function noteSeen(application: Application, documents: readonly EvidenceDocument[]): Promise<void> {
  const { terms } = application;
  if (terms.mode === 'full' && terms.complete) return;
  const nodes = documents.flatMap(({ row, said }) =>
    row && said && said.lines.length > 0 ? [row.node] : [],
  );
  for (const chunk of chunksOf(nodes, marksPerBatch)) {
    await application.write((transaction) =>
      markSeen.run(transaction, { nodes: [...chunk], at: integer(application.at) }),
    );
  }
}
