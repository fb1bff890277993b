import { defineStatement, integer, type Runner } from '../../graph/statement.ts';
import { type Statement, type StatementPart, wholeStatement } from '../evidence/evidence.ts';
import { scopeIdOf, sourceKeyOf } from '../evidence/subject.ts';

/** Live evidence, as identity and reconciliation need it. */
export interface IdentityEvidence {
  /** What it stays known by: (source, scope, key), as one text. */
  readonly id: string;
  /** Neo4j's own id of the node. */
  readonly node: string;
  readonly source: string;
  readonly scope: string;
  readonly key: string;
  readonly ciId: string;
  readonly statement: Statement;
  readonly whole: StatementPart;
  readonly saidAt: number;
  readonly generation: number;
  readonly stale: boolean | null;
  /** The revision in which it came. */
  readonly created: number;
  /** The CI that it was told from last, and the revision that did it. */
  readonly movedFrom: string | null;
  readonly movedIn: number | null;
  readonly identifiers: readonly string[];
}

type Stored = Omit<IdentityEvidence, 'id' | 'statement' | 'whole'> & { readonly statement: string };

const claimants = defineStatement<
  { identifiers: string[]; limit: unknown },
  { identifier: string; ciIds: string[] }
>('identity/claimants');
const evidenceOf = defineStatement<{ ids: string[] }, Stored>('identity/evidence-of');
const assertionsOn = defineStatement<{ ids: string[] }, { rows: string[] }>('identity/assertions');

const allAssertions = defineStatement<object, { rows: string[] }>('identity/all-assertions');

export interface IdentityClosure {
  readonly evidence: readonly IdentityEvidence[];
  /** Rows that people have declared one. */
  readonly assertions: readonly (readonly string[])[];
  /** Identifiers of more CIs than can be looked at: they tell nothing of what is in here. */
  readonly barred: ReadonlySet<string>;
}

/**
 * CIs that one question of identity may reach, all of which are held in memory, and that one identifier may lead to: as
 * many as a pool of clones has. More share one only where it identifies nothing.
 */
const mostCis = 20_000;

/** What a piece of evidence stays known by. */
export const evidenceId = (source: string, scope: string, key: string): string =>
  `${scopeIdOf(source, scope)}\n${sourceKeyOf(source, key)}`;

/**
 * All live evidence that bears on the identity of some CIs: theirs, that of CIs which share an identifier with it, and
 * so on.
 * @returns undefined where that is more than a person could look through
 */
export async function identityClosure(
  runner: Runner,
  start: { readonly ciIds: Iterable<string>; readonly identifiers: Iterable<string> },
): Promise<IdentityClosure | undefined> {
  const seen = new Set<string>();
  const asked = new Set<string>();
  const barred = new Set<string>();
  const evidence: IdentityEvidence[] = [];
  let ids = [...new Set(start.ciIds)];
  let identifiers = [...new Set(start.identifiers)];
  while (ids.length > 0 || identifiers.length > 0) {
    for (const identifier of identifiers) asked.add(identifier);
    const found = new Set(ids);
    for (const { identifier, ciIds } of await claimantsOf(runner, identifiers))
      if (ciIds.length > mostCis) barred.add(identifier);
      else for (const id of ciIds) found.add(id);
    ids = [...found].filter((id) => !seen.has(id));
    for (const id of ids) seen.add(id);
    if (seen.size > mostCis) return undefined;
    const rows = await readIdentityEvidence(runner, ids);
    evidence.push(...rows);
    identifiers = [...new Set(rows.flatMap((row) => row.identifiers))].filter((each) => !asked.has(each));
    ids = [];
  }
  const assertions = await assertionsOn.run(runner, { ids: [...seen] });
  return { evidence, assertions: assertions.map(({ rows }) => rows), barred };
}

/** The CIs that claim each identifier, up to one more than may be looked at. */
const claimantsOf = async (runner: Runner, identifiers: string[]) =>
  identifiers.length > 0 ? claimants.run(runner, { identifiers, limit: integer(mostCis + 1) }) : [];

/** All live evidence on CIs. */
export async function readIdentityEvidence(runner: Runner, ids: string[]): Promise<IdentityEvidence[]> {
  return ids.length > 0 ? (await evidenceOf.run(runner, { ids })).map(readRow) : [];
}

/** All rows that people have declared one, merge by merge. */
export async function readMergeAssertions(runner: Runner): Promise<string[][]> {
  return (await allAssertions.run(runner, {})).map(({ rows }) => rows);
}

function readRow(row: Stored): IdentityEvidence {
  // Written by ourselves from checked records, so the shape is known.
  const statement = JSON.parse(row.statement) as Statement;
  const id = evidenceId(row.source, row.scope, row.key);
  return { ...row, id, statement, whole: wholeStatement(statement) };
}
