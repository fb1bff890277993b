import type { Database } from '../../graph/database.ts';
import { defineStatement, integer } from '../../graph/statement.ts';
import { Unavailable } from '../../model/errors.ts';
import { differences, reconcileCi, retired } from '../ci/ciState.ts';
import { Precedence } from '../ci/precedence.ts';
import { readStates } from '../ci/standingCis.ts';
import {
  type IdentityEvidence,
  readIdentityEvidence,
  readMergeAssertions,
} from '../identity/identityClosure.ts';
import { groupByIdentity } from '../identity/identityGroups.ts';
import { identityRows } from '../identity/reuniteCis.ts';
import { readPolicy } from '../policy/storedPolicy.ts';
import { verifyRelationships } from './verifyRelationships.ts';
import { verifySuccessions } from './verifySuccessions.ts';

/** A place where the graph is not what its evidence says. */
export interface Discrepancy {
  readonly kind: 'IDENTITY' | 'CI' | 'RELATIONSHIP';
  /** What it is about: CIs, or a relationship's type and ends. */
  readonly subject: string;
  readonly what: string;
}

export interface GraphVerification {
  readonly revision: number;
  readonly cis: number;
  readonly evidence: number;
  readonly relationships: number;
  readonly discrepancies: number;
  /** The first hundred. */
  readonly examples: readonly Discrepancy[];
}

const ciIds = defineStatement<{ after: string; limit: unknown }, { id: string }>('verify/ci-ids');
const published = defineStatement<object, { published: number }>('revision/published');

const pageSize = 2_000;
const mostExamples = 100;

/**
 * Computes everything anew from all evidence and compares it with the graph: which evidence speaks of one CI, what each
 * CI is, and which relationships there are. Memory grows with the estate, some 0.5 GiB for 100,000 CIs.
 * @throws Unavailable where something was published meanwhile
 */
export async function verifyGraph(database: Database): Promise<GraphVerification> {
  const revision = await publishedOf(database);
  const { policy } = await database.read(readPolicy);
  const precedence = new Precedence(policy);
  const found: Discrepancy[] = [];
  const rows: Pick<IdentityEvidence, 'id' | 'source' | 'key' | 'ciId' | 'whole' | 'identifiers'>[] = [];
  let cis = 0;
  for (let after: string | undefined = ''; after !== undefined; ) {
    const page: { ids: string[]; evidence: IdentityEvidence[] } = await readPage(database, after);
    const states = await database.read((transaction) => readStates(transaction, page.ids));
    const byCi = Map.groupBy(page.evidence, ({ ciId }) => ciId);
    for (const [id, { state }] of states) {
      const expected = reconcileCi(id, byCi.get(id) ?? [], precedence) ?? retired(state);
      const changes = differences(state, expected);
      for (const { attribute, before, after: is } of changes)
        found.push({
          kind: 'CI',
          subject: id,
          what: `${attribute} is ${JSON.stringify(before)} and should be ${JSON.stringify(is)}`,
        });
    }
    for (const { id, source, key, ciId, whole, identifiers } of page.evidence)
      rows.push({ id, source, key, ciId, whole, identifiers });
    cis += page.ids.length;
    after = page.ids.length === pageSize ? page.ids.at(-1) : undefined;
  }
  found.push(...(await verifyIdentity(database, rows)));
  const successions = await verifySuccessions(database);
  found.push(...successions.found);
  const relationships = await verifyRelationships(database, successions.claims);
  found.push(...relationships.found);
  if ((await publishedOf(database)) !== revision)
    throw new Unavailable('The graph has changed meanwhile. Try again when no scan comes in.');
  return {
    revision,
    cis,
    evidence: rows.length,
    relationships: relationships.count,
    discrepancies: found.length,
    examples: found.slice(0, mostExamples),
  };
}

async function publishedOf(database: Database): Promise<number> {
  const [row] = await database.read((transaction) => published.run(transaction, {}));
  return row?.published ?? 0;
}

async function readPage(database: Database, after: string) {
  return database.read(async (transaction) => {
    const ids = (await ciIds.run(transaction, { after, limit: integer(pageSize) })).map(({ id }) => id);
    return { ids, evidence: await readIdentityEvidence(transaction, ids) };
  });
}

/** Evidence is on one CI exactly where it should be. */
async function verifyIdentity(
  database: Database,
  rows: readonly Pick<IdentityEvidence, 'id' | 'source' | 'key' | 'ciId' | 'whole' | 'identifiers'>[],
): Promise<Discrepancy[]> {
  const assertions = await database.read((transaction) => readMergeAssertions(transaction));
  const { groups } = groupByIdentity(identityRows(rows), assertions);
  const ciOf = new Map(rows.map(({ id, ciId }) => [id, ciId]));
  const found: Discrepancy[] = [];
  const holder = new Map<string, number>();
  for (const [number, group] of groups.entries()) {
    const ids = [...new Set(group.map((row) => ciOf.get(row)!))].sort();
    if (ids.length > 1)
      found.push({ kind: 'IDENTITY', subject: ids.join(' '), what: 'are one by their evidence' });
    for (const id of ids) {
      const other = holder.get(id);
      if (other !== undefined && other !== number)
        found.push({ kind: 'IDENTITY', subject: id, what: 'is several by its evidence' });
      holder.set(id, number);
    }
  }
  return found;
}
