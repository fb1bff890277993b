import { defineStatement, integer, type Runner } from '../../graph/statement.ts';
import type { ReleaseState } from '../../model/release/releaseState.ts';
import { changeIdsOf, type Release } from './release.ts';

type Properties = Record<string, unknown>;
interface Row {
  readonly properties: Properties;
}
type Asked = { states: readonly ReleaseState[] | null };

const nextNumber = defineStatement<{ id: string }, { number: number }>('change/next-number');
const create = defineStatement<Row, never>('release/create');
const lock = defineStatement<{ id: string }, Row>('release/lock');
const lockOfChanges = defineStatement<{ ids: readonly string[] }, never>('release/lock-changes');
const save = defineStatement<Row & { id: string }, never>('release/save');
const byIds = defineStatement<{ ids: readonly string[] }, Row>('release/by-ids');
const ofChanges = defineStatement<Asked & { ids: readonly string[] }, Row>('release/of-changes');
const page = defineStatement<Asked & { before: unknown; limit: unknown }, Row>('release/page');
const count = defineStatement<Asked, { total: number }>('release/count');

/** The next place in the sequence of releases; given back where the transaction fails. */
export async function nextReleaseSerial(transaction: Runner): Promise<number> {
  const [row] = await nextNumber.run(transaction, { id: 'release' });
  if (row === undefined) throw new Error('The sequence of releases gave no number.');
  return row.number;
}

/** Writes a new release. */
export async function createRelease(transaction: Runner, release: Release): Promise<void> {
  await create.run(transaction, { properties: propertiesOf(release) });
}

/** A release as nobody else can alter it until the transaction ends; undefined where there is none. */
export async function lockRelease(transaction: Runner, id: string): Promise<Release | undefined> {
  const [row] = await lock.run(transaction, { id });
  return row && releaseOf(row);
}

/** Keeps changes as they are until the transaction ends. Always in the same order, so that two never wait for each other. */
export async function lockChangesOf(transaction: Runner, ids: readonly string[]): Promise<void> {
  await lockOfChanges.run(transaction, { ids: ids.toSorted() });
}

export async function saveRelease(transaction: Runner, release: Release): Promise<void> {
  await save.run(transaction, { id: release.id, properties: propertiesOf(release) });
}

/** Releases by id, in any order. */
export const readReleases = async (runner: Runner, ids: readonly string[]): Promise<Release[]> =>
  (await byIds.run(runner, { ids })).map(releaseOf);

/** Releases in some states with one of some changes. */
export const releasesOfChanges = async (
  runner: Runner,
  ids: readonly string[],
  states: readonly ReleaseState[],
): Promise<Release[]> => (await ofChanges.run(runner, { ids, states })).map(releaseOf);

/** The newest releases before one: one more than `first` where there are further ones. */
export async function readReleasePage(
  runner: Runner,
  states: readonly ReleaseState[] | null,
  first: number,
  before: number,
): Promise<Release[]> {
  const parameters = { states, before: integer(before), limit: integer(first + 1) };
  return (await page.run(runner, parameters)).map(releaseOf);
}

export async function countReleases(runner: Runner, states: readonly ReleaseState[] | null): Promise<number> {
  const [row] = await count.run(runner, { states });
  return row?.total ?? 0;
}

const whole = (figure: number | null) => (figure === null ? null : integer(figure));

/** What is kept as JSON, and what stands for it where nothing was kept. */
const lists = {
  waves: [],
  waveStarts: [],
  tests: [],
  media: [],
  deployments: [],
  timeline: [],
  policy: null,
} as const;
type ListName = keyof typeof lists;
const listNames = Object.keys(lists) as ListName[];

function propertiesOf(release: Release): Properties {
  return {
    ...release,
    serial: integer(release.serial),
    version: integer(release.version),
    openedAt: integer(release.openedAt),
    baselineRevision: whole(release.baselineRevision),
    endRevision: whole(release.endRevision),
    // For the statement that looks for releases by their changes.
    changeIds: changeIdsOf(release),
    // For retention, which leaves what they point to.
    heldCis: [...new Set(release.deployments.map(({ ciId }) => ciId))],
    ...Object.fromEntries(listNames.map((name) => [name, JSON.stringify(release[name])])),
  };
}

/** What is empty is no property in Neo4j, so it comes back as null. */
const empty = { baselineRevision: null, endRevision: null, success: null, lastAttempt: null };

function releaseOf({ properties }: Row): Release {
  const { changeIds: _changeIds, heldCis: _heldCis, locked: _locked, ...rest } = properties;
  const parsed = listNames.map((name) => [
    name,
    typeof rest[name] === 'string' ? JSON.parse(rest[name]) : lists[name],
  ]);
  // Written by propertiesOf alone, so the shape is known.
  return { ...empty, ...rest, ...Object.fromEntries(parsed) } as Release;
}
