import type { Work } from '../../graph/database.ts';
import { type PackedEntries, packEntries } from '../../graph/journalEntries.ts';
import { defineStatement, integer } from '../../graph/statement.ts';
import type { JournalEntry } from '../../model/journal.ts';
import type { Dispute } from '../ci/disputes.ts';
import type { Precedence } from '../ci/precedence.ts';
import type { ScanTerms } from '../evidence/foldEvidence.ts';
import { recordFindings } from '../inbox/recordFindings.ts';
import type { Watch } from '../inbox/watch.ts';
import type { ResolvedReferences } from '../relationship/resolvedReferences.ts';
import type { Batches } from './batches.ts';
import type { Held } from './brake.ts';
import type { Beside } from './scanFrame.ts';
import { emptyTally, type Tally } from './tally.ts';

/** A scan on its way into the graph, as a revision that is not yet published. */
export interface Application extends Batches {
  readonly scanId: string;
  readonly source: string;
  readonly scope: string;
  readonly scopeId: string;
  readonly generation: number;
  /** When the scan was received, ms since 1970. */
  readonly at: number;
  /** The number that the revision will have. */
  readonly revision: number;
  readonly terms: ScanTerms;
  /** Whose word goes first; another once a changed policy is carried out. */
  precedence: Precedence;
  /** Only what differs from the scope's last scan was read. */
  readonly beside: Beside | undefined;
  /** The source has never spoken before, so that none of its keys has a CI. */
  readonly isNewSource: boolean;
  /** Claims wait for CIs that are not known yet, so that a new CI may complete them. */
  readonly pendingBefore: boolean;
  readonly watch: Watch;
  /** There are things in the inbox that a change may settle. */
  readonly findingsBefore: boolean;
  /** The revision that is being taken back. */
  undoing: number | undefined;
  /** Number of the next journal page. */
  nextPage: number;
  /** Where references led so far; CIs come before claims, so that the answers stay right. */
  readonly resolved: ResolvedReferences;
  /** The first pass goes on: the claims that came with new evidence are not settled yet. */
  claimsAhead: boolean;
  /** Pieces of evidence whose claims came with them and were settled before a crash, in the order of the second pass. */
  settledBefore: number;
  /** Identifiers that the last batch brought which went ahead: it may be on its way still. */
  identifiersAhead: ReadonlySet<string>;
  /** How often evidence was told from one CI to another: what was read of it before is old then. */
  moves: number;
  /** What needed no write. */
  readonly untouched: { cis: number; claims: number };
  /** What the scan would retire and a person has to agree to first; known after the first pass. */
  held: Held | undefined;
  /** Lines that turned out to be unusable only beside what is known. */
  readonly late: { readonly line: number; readonly key: string; readonly reason: string }[];
}

/** A CI as the end of a relationship. */
export interface Target {
  readonly ciId: string;
  /** Neo4j's own id of the node: the shortest way to it. */
  readonly node: string;
  readonly class: string;
  /** The revision in which it came. */
  readonly created: number;
}

/** What one batch does, beside its own writes. */
export interface Batch {
  readonly entries: JournalEntry[];
  readonly tally: Tally;
  /** In what the sources of each CI that was computed anew disagree. */
  readonly disputes: Map<string, readonly Dispute[]>;
}

type BatchWork = (transaction: Parameters<Work<void>>[0], batch: Batch) => Promise<void>;

const pageExists = defineStatement<{ revision: unknown; page: unknown }, { page: number }>(
  'revision/page-exists',
);
const writePage = defineStatement<
  { revision: unknown; page: unknown; entries: PackedEntries; counts: string },
  never
>('revision/write-page');

/**
 * One bounded, idempotent step: its writes, its page of the journal and its counts are one transaction. When the reply
 * to a commit is lost and the step runs again, the page tells that it was done.
 */
export async function inBatch(application: Application, work: BatchWork): Promise<void> {
  await application.write(asPage(application, work));
}

/** The same for what neither reads nor changes anything that the batch before writes, see `mayGoAhead`. */
export async function inBatchAhead(application: Application, work: BatchWork): Promise<void> {
  await application.writeAhead(asPage(application, work));
}

/**
 * Whether a batch that only brings new things may be written before the one before is committed: not where what comes
 * is held against what waits for a person.
 */
export const mayGoAhead = ({ watch, findingsBefore }: Application): boolean =>
  watch !== 'RECORD' && !findingsBefore;

function asPage(application: Application, work: BatchWork): Work<void> {
  const page = integer(application.nextPage);
  const revision = integer(application.revision);
  application.nextPage += 1;
  return async (transaction) => {
    if ((await pageExists.run(transaction, { revision, page })).length > 0) return;
    const batch: Batch = { entries: [], tally: emptyTally(), disputes: new Map() };
    await work(transaction, batch);
    await recordFindings(application, transaction, batch);
    await writePage.run(transaction, {
      revision,
      page,
      entries: await packEntries(batch.entries),
      counts: JSON.stringify(batch.tally),
    });
  };
}

/** Cuts a list into runs of at most `size`. */
export function* chunksOf<Item>(items: readonly Item[], size: number): Generator<readonly Item[]> {
  for (let at = 0; at < items.length; at += size) yield items.slice(at, at + size);
}
