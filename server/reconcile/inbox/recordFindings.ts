import { defineStatement, integer, type Runner } from '../../graph/statement.ts';
import type { Criticality } from '../../model/ciClass.ts';
import { type FindingKind, findingRisk, inboxOrder } from '../../model/finding.ts';
import type { JournalEntry } from '../../model/journal.ts';
import type { Application, Batch, Target } from '../scan/application.ts';
import { explainedAmong } from './explainedAmong.ts';
import { type Finding, findingSubject, type StandingFinding } from './finding.ts';
import { planFindings } from './planFindings.ts';

interface CiAtRisk {
  readonly id: string;
  readonly class: string;
  readonly name: string;
  readonly criticality: Criticality | null;
  readonly dependants: number;
  readonly merged: boolean;
}
type Ids = { ids: readonly string[] };
const findingsOn = defineStatement<Ids, StandingFinding>('inbox/findings-on');
const endsOf = defineStatement<Ids, Target>('ci/targets');
const atRisk = defineStatement<Ids, CiAtRisk>('inbox/cis-at-risk');
const decidedAmong = defineStatement<
  { rows: { kind: FindingKind; subject: string }[] },
  { kind: string; subject: string }
>('inbox/decided-among');
const keep = defineStatement<{ rows: object[] }, never>('inbox/keep-findings');
const waitingAmong = defineStatement<Ids, { id: string }>('inbox/waiting-among');
const drop = defineStatement<Ids, never>('inbox/drop-findings');
const makeMoot = defineStatement<Ids, never>('inbox/moot-findings');

/**
 * Keeps what a batch brings to a person's notice, in the batch's own transaction; readers see it with its revision.
 * What was decided about the same values before stays decided.
 */
export async function recordFindings(
  application: Application,
  transaction: Runner,
  batch: Pick<Batch, 'entries' | 'disputes'>,
): Promise<void> {
  const { watch, findingsBefore } = application;
  const disputed = [...batch.disputes.values()].some((disputes) => disputes.length > 0);
  if (watch !== 'RECORD' && !findingsBefore && !disputed) return;
  const ids = concerned(application, batch);
  if (ids.size === 0) return;
  const standing = await findingsOn.run(transaction, { ids: [...ids] });
  const ends = await endsAmong(application, transaction, batch.entries);
  const { found, dropped } = planFindings({ application, batch, standing, ends });
  if (dropped.size > 0) await settleFindings(transaction, [...dropped]);
  if (found.size > 0) await write(application, transaction, { found, standing });
}

/** What is so no longer does not wait any more. */
async function settleFindings(transaction: Runner, ids: string[]): Promise<void> {
  const waiting = await waitingAmong.run(transaction, { ids });
  if (waiting.length > 0) await drop.run(transaction, { ids: waiting.map(({ id }) => id) });
  if (waiting.length < ids.length) await makeMoot.run(transaction, { ids });
}

/** CIs of which something may be found, or be so no longer. */
function concerned(
  { watch }: Application,
  { entries, disputes }: Pick<Batch, 'entries' | 'disputes'>,
): Set<string> {
  const ids = new Set(disputes.keys());
  for (const entry of entries) {
    if ('edge' in entry) ids.add(entry.edge.from);
    else if (entry.kind !== 'CREATED' || watch === 'RECORD') ids.add(entry.ci.id);
  }
  return ids;
}

async function endsAmong(
  { watch }: Application,
  transaction: Runner,
  entries: readonly JournalEntry[],
): Promise<Map<string, Target>> {
  if (watch !== 'RECORD') return new Map();
  const ids = new Set(entries.flatMap((entry) => ('edge' in entry ? [entry.edge.from, entry.edge.to] : [])));
  if (ids.size === 0) return new Map();
  const rows = await endsOf.run(transaction, { ids: [...ids] });
  return new Map(rows.map((end) => [end.ciId, end]));
}

async function write(
  application: Application,
  transaction: Runner,
  { found, standing }: { found: ReadonlyMap<string, Finding>; standing: readonly StandingFinding[] },
): Promise<void> {
  const { revision, at } = application;
  const ids = [...found.values()].flatMap(({ ciId, target }) => [ciId, target].filter((id) => id !== null));
  const cis = await atRisk.run(transaction, { ids: [...new Set(ids)] });
  const ciOf = new Map(cis.map((ci) => [ci.id, ci]));
  const rows = [...found].flatMap(([id, finding]) => {
    const ci = ciOf.get(finding.ciId);
    if (!ci || !matters(finding, ci)) return [];
    const { kind, ciId, attribute, target, source } = finding;
    const risk = findingRisk(kind, ci);
    return {
      ...{ id, kind, ciId, attribute, target, source, risk, class: ci.class },
      subject: findingSubject(finding, revision),
      dependants: integer(ci.dependants),
      revision: integer(revision),
      at: integer(at),
      place: integer(inboxOrder(kind, risk, at)),
      recorded: JSON.stringify(finding.recorded),
      observed: JSON.stringify(finding.observed),
    };
  });
  if (rows.length === 0) return;
  const explained = await explainedAmong(application, transaction, found, { standing, ciOf });
  const decided = await decidedAmong.run(transaction, {
    rows: rows.map(({ kind, subject }) => ({ kind, subject })),
  });
  const known = new Set(decided.map(({ kind, subject }) => `${kind} ${subject}`));
  await keep.run(transaction, {
    rows: rows.map((row) => {
      const explanation = explained.get(row.id);
      const waits = !explanation?.explainedBy && !known.has(`${row.kind} ${row.subject}`);
      return { ...row, ...(explanation ?? unexplainable), order: waits ? row.place : null };
    }),
  });
}

/** Of sources that merely disagree there is no moment in which it came about. */
const unexplainable = { after: null, firstAt: null, explainedBy: null };

/** A CI that went because another has its evidence is not missing, nor is one that nobody needs. */
function matters({ kind }: Finding, { merged, criticality, dependants }: CiAtRisk): boolean {
  if (merged) return false;
  return kind !== 'MISSING' || dependants > 0 || (criticality ?? 'LOW') !== 'LOW';
}
