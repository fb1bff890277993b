import { defineStatement, integer, type Runner } from '../../graph/statement.ts';
import type { ChangeState } from '../../model/change/changeState.ts';
import { namedInExpected } from '../../model/change/expected.ts';
import type { Change, Outcome } from './change.ts';

type Properties = Record<string, unknown>;
interface Row {
  readonly properties: Properties;
}
export interface Span {
  /** ms since 1970 */
  readonly from: number;
  readonly to: number;
}
/** How an earlier change ended, and what it acted on. */
export interface Ended {
  readonly id: string;
  readonly outcome: Outcome;
  readonly targetIds: readonly string[];
}
type Asked = { states: readonly ChangeState[] | null; from: unknown; to: unknown };
type Narrowed = Asked & { dueBefore: unknown; costStated: boolean | null };

/** Which changes are read; null: all of them. */
export interface ChangeRule {
  readonly states: readonly ChangeState[] | null;
  /** Those whose windows meet it. */
  readonly span: Span | null;
  /** Emergencies of which an approval is missing that is due before a moment, ms since 1970. */
  readonly dueBefore: number | null;
  /** Those that state what they cost, or those that do not; absent: both. */
  readonly costStated?: boolean | null | undefined;
}

const nextNumber = defineStatement<{ id: string }, { number: number }>('change/next-number');
const create = defineStatement<Row, never>('change/create');
const lock = defineStatement<{ id: string }, Row>('change/lock');
const save = defineStatement<Row & { id: string }, never>('change/save');
const byIds = defineStatement<{ ids: readonly string[] }, Row>('change/by-ids');
const inStates = defineStatement<Asked, Row>('change/in-states');
const page = defineStatement<Narrowed & { before: unknown; limit: unknown }, Row>('change/page');
const ended = defineStatement<{ ids: readonly string[]; since: unknown }, Ended>('change/ended');
const numbers = defineStatement<{ handle: string; states: readonly ChangeState[] }, { number: string }>(
  'change/numbers-of',
);
const begun = defineStatement<{ states: readonly ChangeState[] }, Row>('change/begun-emergencies');
const count = defineStatement<Narrowed, { total: number }>('change/count');

/** The next place in the sequence of changes; given back where the transaction fails. */
export async function nextSerial(transaction: Runner): Promise<number> {
  const [row] = await nextNumber.run(transaction, { id: 'change' });
  if (row === undefined) throw new Error('The sequence of changes gave no number.');
  return row.number;
}

/** Writes a new change. */
export async function createChange(transaction: Runner, change: Change): Promise<void> {
  await create.run(transaction, { properties: propertiesOf(change) });
}

/** A change as nobody else can alter it until the transaction ends; undefined where there is none. */
export async function lockChange(transaction: Runner, id: string): Promise<Change | undefined> {
  const [row] = await lock.run(transaction, { id });
  return row && changeOf(row);
}

export async function saveChange(transaction: Runner, change: Change): Promise<void> {
  await save.run(transaction, { id: change.id, properties: propertiesOf(change) });
}

/** Changes by id, in any order. */
export const readChanges = async (runner: Runner, ids: readonly string[]): Promise<Change[]> =>
  (await byIds.run(runner, { ids })).map(changeOf);

/** All changes in some states, the oldest first; with a span, those whose windows meet it. */
export const changesInStates = async (
  runner: Runner,
  states: readonly ChangeState[],
  span: Span | null,
): Promise<Change[]> => (await inStates.run(runner, asked(states, span))).map(changeOf);

/** The newest changes before one: one more than `first` where there are further ones. */
export async function readChangePage(
  runner: Runner,
  rule: ChangeRule,
  first: number,
  before: number,
): Promise<Change[]> {
  const parameters = { ...narrowed(rule), before: integer(before), limit: integer(first + 1) };
  return (await page.run(runner, parameters)).map(changeOf);
}

export async function countChanges(runner: Runner, rule: ChangeRule): Promise<number> {
  const [row] = await count.run(runner, narrowed(rule));
  return row?.total ?? 0;
}

/** Emergencies in some states, the oldest first. */
export const emergenciesIn = async (runner: Runner, states: readonly ChangeState[]): Promise<Change[]> =>
  (await begun.run(runner, { states })).map(changeOf);

/** The numbers of the changes in some states on which somebody wrote, the oldest first. @param handle who */
export const numbersOf = async (
  runner: Runner,
  handle: string,
  states: readonly ChangeState[],
): Promise<string[]> => (await numbers.run(runner, { handle, states })).map(({ number }) => number);

/** Changes that acted on one of some CIs and ended since a moment (ms since 1970). */
export const readEnded = (runner: Runner, ids: readonly string[], since: number): Promise<Ended[]> =>
  ended.run(runner, { ids, since: integer(since) });

const narrowed = ({ states, span, dueBefore, costStated }: ChangeRule): Narrowed => ({
  ...asked(states, span),
  dueBefore: dueBefore === null ? null : integer(dueBefore),
  costStated: costStated ?? null,
});

const asked = (states: readonly ChangeState[] | null, span: Span | null): Asked => ({
  states,
  from: span && integer(span.from),
  to: span && integer(span.to),
});

const whole = (figure: number | null) => (figure === null ? null : integer(figure));

/** What Neo4j has no properties for is kept as JSON. */
const written = [
  'targets',
  'tasks',
  'expected',
  'cost',
  'taskWords',
  'review',
  'approvals',
  'timeline',
  'attachments',
] as const;

function propertiesOf(change: Change): Properties {
  return {
    ...change,
    editors: [...change.editors],
    asked: [...change.asked],
    conflictsWith: [...change.conflictsWith],
    serial: integer(change.serial),
    version: integer(change.version),
    openedAt: integer(change.openedAt),
    approvalsDueAt: whole(change.approvalsDueAt),
    overdueAt: whole(change.overdueAt),
    start: whole(change.start),
    end: whole(change.end),
    startedAt: whole(change.startedAt),
    startRevision: whole(change.startRevision),
    // For the statements that look for changes by what they acted on.
    targetIds: change.targets.map(({ ciId }) => ciId),
    // For retention, which leaves what they point to.
    heldCis: cisNamedIn(change),
    heldRevisions: revisionsNamedIn(change).map(integer),
    // For that which counts how changes went.
    success: change.review?.success ?? null,
    approvedLate: isApprovedLate(change),
    // For those that look for changes without a cost.
    costStated: change.cost !== null,
    ...Object.fromEntries(written.map((field) => [field, JSON.stringify(change[field])])),
  };
}

const cisNamedIn = ({ targets, expected, review }: Change): string[] => [
  ...new Set([
    ...targets.map(({ ciId }) => ciId),
    ...expected.flatMap(namedInExpected),
    ...(review?.hits ?? []).map(({ ciId }) => ciId),
  ]),
];

/** What was there when somebody decided on it, and when the work began. */
const revisionsNamedIn = ({ approvals, startRevision }: Change): number[] => [
  ...new Set([
    ...approvals.map(({ revision }) => revision),
    ...(startRevision === null ? [] : [startRevision]),
  ]),
];

/** Whether somebody said yes when the work had begun. */
const isApprovedLate = ({ approvals, startedAt }: Change): boolean =>
  startedAt !== null &&
  approvals.some(({ at, decision, valid }) => valid && decision === 'YES' && at > startedAt);

/** What is empty is no property in Neo4j, so it comes back as null. Older changes lack what has come to be kept since. */
const empty: Partial<Change> = {
  asked: [],
  conflictsWith: [],
  template: null,
  start: null,
  end: null,
  reason: null,
  benefit: null,
  implementation: null,
  test: null,
  backOut: null,
  knownDigest: null,
  outcome: null,
  attachments: [],
  approvalsDueAt: null,
  overdueAt: null,
  tasks: [],
  expected: [],
  cost: null,
  taskWords: [],
  startedAt: null,
  startRevision: null,
  review: null,
  lastAttempt: null,
};

function changeOf({ properties }: Row): Change {
  const {
    targetIds: _targetIds,
    heldCis: _heldCis,
    heldRevisions: _heldRevisions,
    success: _success,
    approvedLate: _approvedLate,
    costStated: _costStated,
    locked: _locked,
    ...rest
  } = properties;
  const read = written.filter((field) => rest[field] !== undefined);
  // Written by propertiesOf alone, so the shape is known.
  return {
    ...empty,
    ...rest,
    ...Object.fromEntries(read.map((field) => [field, JSON.parse(String(rest[field]))])),
  } as Change;
}
