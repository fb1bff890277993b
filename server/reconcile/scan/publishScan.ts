import { defineStatement, integer, type Runner } from '../../graph/statement.ts';
import { Unavailable } from '../../model/errors.ts';
import type { Said } from '../evidence/evidence.ts';
import type { Subject } from '../evidence/subject.ts';
import type { Application } from './application.ts';
import { mostShown, type ScanAnswer, type ScanFrame } from './scanFrame.ts';
import { addTally, emptyTally, type Tally } from './tally.ts';

/** Writes the audit entry in the transaction that publishes (server/access); handed in where the program is put together. */
export type AppendAudit = (
  transaction: Runner,
  entry: { actor: string; action: string; subject: string; detail: Record<string, unknown> },
) => Promise<void>;

const pageCounts = defineStatement<{ revision: unknown }, { counts: string }>('revision/page-counts');
const publish = defineStatement<
  { revision: unknown; writer: string; at: unknown; actor: string; cause: string; scanId: string },
  { published: number }
>('revision/publish');
const pendingInScope = defineStatement<{ scopeId: string }, { count: number }>('pending/count-in-scope');
const pendingOfSubjects = defineStatement<{ scopeId: string; subjects: string[] }, { count: number }>(
  'pending/count-of-subjects',
);
const recordScan = defineStatement<{ scan: Record<string, unknown> }, never>('scan/record');
const supersedeHeld = defineStatement<{ source: string; scope: string; scanId: string }, never>(
  'scan/supersede-held',
);
const settleScope = defineStatement<Record<string, unknown>, never>('scan/settle-scope');

/**
 * The last, small transaction of a scan: from it on readers see it, wholly. Where nothing changed no revision is
 * published, only that the scan came.
 * @param said the subjects of a small scan; a staged one is counted over its scope
 */
export async function publishScan(
  transaction: Runner,
  frame: ScanFrame,
  application: Application,
  context: {
    writer: string;
    published: number;
    appendAudit: AppendAudit;
    said?: ReadonlyMap<Subject, Said> | undefined;
  },
): Promise<ScanAnswer> {
  const tally = await tallyOf(transaction, application.revision);
  const changed = application.nextPage > 0;
  const revision = changed ? application.revision : context.published;
  const answer = await makeAnswer(transaction, frame, application, tally, revision, context.said);
  if (changed) {
    const rows = await publish.run(transaction, {
      revision: integer(revision),
      writer: context.writer,
      at: integer(Date.now()),
      actor: frame.actor,
      cause: frame.cause ?? `scan ${frame.source} ${frame.scope} ${frame.generation}`,
      scanId: frame.id,
    });
    if (rows.length === 0) throw new Unavailable('Another server has published meanwhile. Try again.');
  }
  const full = frame.mode === 'full' && frame.complete;
  await recordScan.run(transaction, { scan: scanProperties(frame, answer) });
  await settleScope.run(transaction, {
    scopeId: application.scopeId,
    source: frame.source,
    scope: frame.scope,
    generation: integer(frame.generation),
    bodyHash: frame.bodyHash,
    answer: JSON.stringify(answer),
    scanId: frame.id,
    at: integer(frame.receivedAt),
    // What a held scan does not name any more was not seen by it.
    full: full && !answer.held,
  });
  if (full) {
    const { source, scope, id: scanId } = frame;
    await supersedeHeld.run(transaction, { source, scope, scanId });
  }
  const { created, updated, retired, relations } = answer;
  await context.appendAudit(transaction, {
    actor: frame.actor,
    action: answer.held ? 'scan.held' : 'scan.published',
    subject: frame.id,
    detail: {
      source: frame.source,
      scope: frame.scope,
      generation: frame.generation,
      revision,
      created,
      updated,
      retired,
      relations,
      ...(answer.held ? { held: answer.held } : {}),
    },
  });
  return answer;
}

/** The counts of all batches, those before a crash included. */
export async function tallyOf(transaction: Runner, revision: number): Promise<Tally> {
  const sum = emptyTally();
  for (const { counts } of await pageCounts.run(transaction, { revision: integer(revision) }))
    addTally(sum, JSON.parse(counts) as Tally);
  return sum;
}

async function makeAnswer(
  transaction: Runner,
  frame: ScanFrame,
  application: Application,
  tally: Tally,
  revision: number,
  said: ReadonlyMap<Subject, Said> | undefined,
): Promise<ScanAnswer> {
  const { scopeId, terms, untouched, late, held } = application;
  const whole = terms.mode === 'full' || said === undefined;
  const [row] = whole
    ? await pendingInScope.run(transaction, { scopeId })
    : await pendingOfSubjects.run(transaction, { scopeId, subjects: [...said.keys()] });
  const pending = row?.count ?? 0;
  const quarantined = [...frame.quarantined, ...late.map(({ line, key, reason }) => ({ line, key, reason }))];
  return {
    scan: frame.id,
    state: held ? 'HELD' : 'PUBLISHED',
    revision,
    ...(held ? { reason: held.reason, held: { retiring: held.retiring, of: held.of } } : {}),
    created: tally.created,
    updated: tally.updated,
    unchanged: tally.unchanged + untouched.cis,
    retired: tally.retired,
    relations: {
      created: tally.relationsCreated,
      updated: tally.relationsUpdated,
      removed: tally.relationsRemoved,
      unchanged: unchangedClaims(tally, untouched.claims, pending),
      pending,
    },
    duplicates: tally.duplicates,
    warnings: [
      ...frame.warnings,
      ...Object.entries(tally.warnings).map(([text, times]) =>
        times > 1 ? `${text} (${times} times).` : `${text}.`,
      ),
    ].slice(0, mostShown),
    quarantinedTotal: frame.quarantinedTotal + late.length,
    quarantined: quarantined.slice(0, mostShown),
    ...(Object.keys(frame.withoutClass).length > 0 ? { withoutClass: frame.withoutClass } : {}),
  };
}

/** Claims that stand as they stood: not those that still wait for a CI, nor those that waited until now. */
const unchangedClaims = (tally: Tally, untouched: number, pending: number): number => {
  const stillPending = Math.max(0, pending - tally.relationsPending);
  return Math.max(0, tally.relationsUnchanged + untouched - stillPending - tally.relationsCompleted);
};

function scanProperties(frame: ScanFrame, answer: ScanAnswer): Record<string, unknown> {
  return {
    id: frame.id,
    source: frame.source,
    scope: frame.scope,
    generation: integer(frame.generation),
    mode: frame.mode.toUpperCase(),
    state: answer.state,
    complete: frame.complete,
    ...(answer.held
      ? {
          reason: answer.reason,
          retiring: integer(answer.held.retiring),
          liveBefore: integer(answer.held.of),
        }
      : {}),
    receivedAt: integer(frame.receivedAt),
    actor: frame.actor,
    revision: integer(answer.revision),
    created: integer(answer.created),
    updated: integer(answer.updated),
    unchanged: integer(answer.unchanged),
    retired: integer(answer.retired),
    quarantined: integer(answer.quarantinedTotal),
    answer: JSON.stringify(answer),
  };
}
