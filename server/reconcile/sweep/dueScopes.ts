import type { Database } from '../../graph/database.ts';
import { defineStatement, integer } from '../../graph/statement.ts';
import { peopleSource } from '../../model/people.ts';
import type { Policy } from '../../model/policy.ts';
import { type BucketRange, bucketCount } from '../evidence/subject.ts';
import { type Deadlines, deadlinesOf } from './ages.ts';

interface SweptScope {
  readonly id: string;
  readonly source: string;
  readonly scope: string;
  readonly generation: number;
  /** When it was last seen whole, ms since 1970; 0 for never. */
  readonly seenAt: number;
  /** When a person last said that what was not seen is still there. */
  readonly sparedAt: number;
  /** A person is asked about retirements of it. */
  readonly held: boolean;
}

/** A scope of which something was not seen for long. */
export interface DueScope extends SweptScope {
  /** Pieces of evidence that speak of CIs. */
  readonly live: number;
  /** Those of them that are due to be marked as stale, and those that are due to go. */
  readonly stale: number;
  readonly retiring: number;
  /** By class. */
  readonly times: Readonly<Record<string, Deadlines>>;
}

const scopes = defineStatement<{ after: string; people: string; limit: unknown }, SweptScope>('sweep/scopes');
const countDue = defineStatement<
  {
    scopes: { id: string; seenAt: number; sparedAt: number }[];
    times: Readonly<Record<string, Deadlines>>;
  },
  { scopeId: string; live: number; stale: number; retiring: number }
>('sweep/count-due');

/** Scopes that are looked at in one statement. */
const pageSize = 200;
/** Evidence that is held in memory at once. */
const evidencePerStep = 10_000;

/** The scopes of which something was not seen for long, page by page, at a moment (ms since 1970). */
export async function* dueScopes(database: Database, policy: Policy, now: number): AsyncGenerator<DueScope> {
  for (let after: string | undefined = ''; after !== undefined; ) {
    const from: string = after;
    const page = await database.read((transaction) =>
      scopes.run(transaction, { after: from, people: peopleSource, limit: integer(pageSize) }),
    );
    for (const [source, ofSource] of Map.groupBy(page, (scope) => scope.source))
      yield* countOf(database, ofSource, deadlinesOf(policy, source, now));
    after = page.length === pageSize ? page.at(-1)?.id : undefined;
  }
}

async function* countOf(
  database: Database,
  ofSource: readonly SweptScope[],
  times: Readonly<Record<string, Deadlines>>,
): AsyncGenerator<DueScope> {
  const latest = Math.max(...Object.values(times).map(({ stale }) => stale));
  // A scope that was seen whole since the shortest of all times has nothing that is due.
  const asked = new Map(ofSource.filter(({ seenAt }) => seenAt < latest).map((scope) => [scope.id, scope]));
  if (asked.size === 0) return;
  const rows = await database.read((transaction) =>
    countDue.run(transaction, {
      scopes: [...asked.values()].map(({ id, seenAt, sparedAt }) => ({ id, seenAt, sparedAt })),
      times,
    }),
  );
  for (const { scopeId, ...counts } of rows)
    if (counts.stale > 0 || counts.retiring > 0) yield { ...asked.get(scopeId)!, ...counts, times };
}

/** Runs of buckets that hold about as much evidence as may be in memory at once. */
export function rangesOf({ live }: Pick<DueScope, 'live'>): BucketRange[] {
  const steps = Math.min(bucketCount, Math.max(1, Math.ceil(live / evidencePerStep)));
  const edge = (step: number) => Math.floor((step * bucketCount) / steps);
  return Array.from({ length: steps }, (_, step) => ({ first: edge(step), beyond: edge(step + 1) }));
}
