import { randomUUID } from 'node:crypto';
import { defineStatement, integer, type Runner } from '../../graph/statement.ts';
import { peopleSource } from '../../model/people.ts';
import { ciNode, differences, reconcileCi } from '../ci/ciState.ts';
import { createCis, readStates } from '../ci/standingCis.ts';
import type { Application, Batch } from '../scan/application.ts';
import { warn } from '../scan/tally.ts';
import { assignCis } from './assignCis.ts';
import { type IdentityClosure, type IdentityEvidence, identityClosure } from './identityClosure.ts';
import { groupByIdentity, type SharedIdentifier } from './identityGroups.ts';
import { type Move, regroupEvidence } from './regroupEvidence.ts';
import { settleSuccessions } from './settleSuccessions.ts';

const recordDuplicates = defineStatement<
  { rows: object[]; revision: unknown; at: unknown; attempt: string },
  never
>('ci/record-duplicates');
const recordedDuplicates = defineStatement<{ ids: string[]; attempt: string }, { created: number }>(
  'ci/recorded-duplicates',
);
const endedDuplicates = defineStatement<
  { identifiers: string[]; found: string[]; revision: unknown },
  { id: string; ofRevision: boolean }
>('identity/ended-duplicates');
const dropDuplicates = defineStatement<{ ids: string[] }, never>('identity/drop-duplicates');
const leadTo = defineStatement<{ ids: readonly string[]; keep: string | null }, never>('merge/lead-to');

const tooMany = 'More than 20,000 CIs share an identifier, which is taken for none';

/** What a batch changed that identity may follow from. */
export interface IdentityQuestion {
  readonly ciIds: Set<string>;
  readonly identifiers: Set<string>;
}

/**
 * Brings CIs in line with what their evidence says of their identity: CIs of one thing become one, a CI of two things
 * becomes two. A CI that loses all its evidence so is retired and leads to the one that has it; it is there again
 * should they part.
 * @returns the CIs that evidence came to or went from
 */
export async function reuniteCis(
  application: Application,
  transaction: Runner,
  batch: Batch,
  question: IdentityQuestion,
): Promise<ReadonlySet<string>> {
  if (question.ciIds.size === 0 && question.identifiers.size === 0) return new Set();
  const closure = await identityClosure(transaction, question);
  if (closure) return bringInLine(application, transaction, batch, question, closure);
  const parts = halvesOf(question);
  // Each part reaches all that hangs together with it, so that what it says of that is the whole answer.
  let touched: ReadonlySet<string> = new Set();
  for (const part of parts) touched = touched.union(await reuniteCis(application, transaction, batch, part));
  if (parts.length === 0) warn(batch.tally, tooMany);
  return touched;
}

/** The same question in two parts; none where it is of one thing. */
function halvesOf({ ciIds, identifiers }: IdentityQuestion): IdentityQuestion[] {
  const [ids, kinds] = [[...ciIds], [...identifiers]];
  if (ids.length + kinds.length < 2) return [];
  if (ids.length > 0 && kinds.length > 0)
    return [
      { ciIds, identifiers: new Set() },
      { ciIds: new Set(), identifiers },
    ];
  const half = <Value>(list: readonly Value[], which: 0 | 1) => {
    const middle = Math.ceil(list.length / 2);
    return new Set(which === 0 ? list.slice(0, middle) : list.slice(middle));
  };
  return ([0, 1] as const).map((which) => ({
    ciIds: half(ids, which),
    identifiers: half(kinds, which),
  }));
}

async function bringInLine(
  application: Application,
  transaction: Runner,
  batch: Batch,
  question: IdentityQuestion,
  closure: IdentityClosure,
): Promise<ReadonlySet<string>> {
  const { evidence, barred } = closure;
  if (barred.size > 0) warn(batch.tally, tooMany);
  const rows = identityRows(evidence).map((row) => ({
    ...row,
    identifiers: row.identifiers.filter((identifier) => !barred.has(identifier)),
  }));
  const { groups, shared } = groupByIdentity(rows, closure.assertions);
  const ciOf = assignCis(evidence.map(asBefore(application)), groups);
  const moves = evidence.flatMap(({ id, node, ciId }): Move[] =>
    ciOf.get(id) === ciId ? [] : [{ node, from: ciId, to: ciOf.get(id)! }],
  );
  if (moves.length > 0) await carryOut(application, transaction, batch, evidence, ciOf, moves);
  const identifiers = [...question.identifiers.union(new Set(evidence.flatMap((row) => row.identifiers)))];
  await noteDuplicates(application, transaction, batch, identifiers, shared, ciOf);
  await settleSuccessions(application, transaction, batch, identifiers);
  return new Set(moves.flatMap(({ from, to }) => [from, to]));
}

/** What a revision that is being undone told from one CI to another is of the former one again. */
const asBefore =
  ({ undoing }: Application) =>
  (row: IdentityEvidence): IdentityEvidence =>
    undoing !== undefined && row.movedIn === undoing && row.movedFrom !== null
      ? { ...row, ciId: row.movedFrom }
      : row;

/** Notes on CIs have no class and go with the CI that they are about. */
export const identityRows = (
  evidence: readonly Pick<IdentityEvidence, 'id' | 'source' | 'key' | 'whole' | 'identifiers'>[],
) =>
  evidence
    .filter(({ whole }) => whole.class !== '')
    .map(({ id, source, key, whole, identifiers }) => ({ id, source, key, class: whole.class, identifiers }));

async function carryOut(
  application: Application,
  transaction: Runner,
  batch: Batch,
  evidence: readonly IdentityEvidence[],
  ciOf: ReadonlyMap<string, string>,
  moves: readonly Move[],
): Promise<void> {
  const before = new Set(evidence.map(({ ciId }) => ciId));
  const after = new Set(ciOf.values());
  const ids = [...before.union(after)];
  const known = await readStates(transaction, [...after]);
  for (const id of after) {
    if (known.has(id)) continue;
    const state = reconcileCi(
      id,
      evidence.filter((each) => ciOf.get(each.id) === id),
      application.precedence,
    );
    if (!state) throw new Error(`No evidence says what ${id} is.`);
    await createCis(transaction, [state], application.revision);
    batch.entries.push({ kind: 'CREATED', ci: ciNode(state), changes: differences(undefined, state) });
    batch.tally.created += 1;
  }
  await leadTo.run(transaction, { ids: [...after], keep: null });
  await regroupEvidence(application, transaction, batch, ids, moves);
  const oldestFirst = [...evidence].sort((one, other) => one.created - other.created);
  for (const id of before.difference(after)) {
    const row = oldestFirst.find(({ ciId, source }) => ciId === id && source !== peopleSource);
    const keep = ciOf.get((row ?? oldestFirst.find(({ ciId }) => ciId === id))!.id)!;
    await leadTo.run(transaction, { ids: [id], keep });
  }
}

async function noteDuplicates(
  application: Application,
  transaction: Runner,
  batch: Batch,
  identifiers: string[],
  shared: readonly SharedIdentifier[],
  ciOf: ReadonlyMap<string, string>,
): Promise<void> {
  const rows = shared.map(({ identifier, rows: sharing }) => {
    const ciIds = [...new Set(sharing.map((row) => ciOf.get(row)!))].sort();
    return { id: duplicateId(identifier, ciIds), identifier, ciIds };
  });
  const revision = integer(application.revision);
  const ids = rows.map(({ id }) => id);
  const ended = await endedDuplicates.run(transaction, { identifiers, found: ids, revision });
  if (ended.length > 0) await dropDuplicates.run(transaction, { ids: ended.map(({ id }) => id) });
  // One that came and went within the scan, as a key takes another's place, is none.
  batch.tally.duplicates -= ended.filter(({ ofRevision }) => ofRevision).length;
  if (rows.length === 0) return;
  const at = integer(application.at);
  const attempt = randomUUID();
  await recordDuplicates.run(transaction, { rows, revision, at, attempt });
  const [recorded] = await recordedDuplicates.run(transaction, { ids, attempt });
  batch.tally.duplicates += recorded?.created ?? 0;
}

/** So many share an identifier that nobody decides on each: it is about the identifier, whichever they are. */
const crowd = 50;

/** What a duplicate is known by, and decided on. */
const duplicateId = (identifier: string, ciIds: readonly string[]): string =>
  ciIds.length > crowd ? identifier : `${identifier} ${ciIds.join(' ')}`;
