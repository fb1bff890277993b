import type { Criticality } from '../../model/ciClass.ts';
import type { CiStatus } from '../../model/journal.ts';
import type { Database } from '../database.ts';
import { defineStatement, integer } from '../statement.ts';
import { ask } from './ask.ts';

/** What lists and chains show of a CI. */
export interface CiRow {
  readonly id: string;
  readonly class: string;
  readonly name: string;
  readonly status: CiStatus;
  /** The revision in which it took this state. */
  readonly since: number;
  readonly criticality: Criticality | null;
  readonly owner: string | null;
  /** The CI that was kept when this one was merged away. */
  readonly mergedInto?: string | null;
}

interface PropertiesRow {
  readonly id: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

type ByIds = { ids: readonly string[]; pin: unknown };
const presentCis = defineStatement<ByIds, CiRow>('read/presentCis');
const formerCis = defineStatement<ByIds, CiRow>('read/formerCis');
const presentProperties = defineStatement<ByIds, PropertiesRow>('read/presentProperties');
const formerProperties = defineStatement<ByIds, PropertiesRow>('read/formerProperties');
const knownAs = defineStatement<{ sourceKey: string; pin: unknown }, { id: string }>('read/cisKnownAs');

/**
 * CIs as they were at a revision; those that did not exist then are left out. A second statement looks among former
 * states, and only for those that the present does not answer.
 */
export async function readCis(database: Database, ids: readonly string[], pin: number): Promise<CiRow[]> {
  const present = await ask(database, presentCis, { ids, pin: integer(pin) });
  const missing = without(ids, present);
  if (missing.length === 0) return present;
  return [...present, ...(await ask(database, formerCis, { ids: missing, pin: integer(pin) }))];
}

/** All stored properties of CIs as they were at a revision. */
export async function readProperties(
  database: Database,
  ids: readonly string[],
  pin: number,
): Promise<PropertiesRow[]> {
  const present = await ask(database, presentProperties, { ids, pin: integer(pin) });
  const missing = without(ids, present);
  if (missing.length === 0) return present;
  return [...present, ...(await ask(database, formerProperties, { ids: missing, pin: integer(pin) }))];
}

/** The ids of the CIs that a source's key identifies: one, or none. */
export async function ciIdsOf(
  database: Database,
  source: string,
  key: string,
  pin: number,
): Promise<string[]> {
  const rows = await ask(database, knownAs, { sourceKey: `${source}\u0000${key}`, pin: integer(pin) });
  return rows.map((row) => row.id);
}

function without(ids: readonly string[], found: readonly { id: string }[]): string[] {
  const known = new Set(found.map((row) => row.id));
  return ids.filter((id) => !known.has(id));
}
