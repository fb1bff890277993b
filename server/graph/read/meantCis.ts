import type { Sight } from '../../model/sight.ts';
import type { Database } from '../database.ts';
import { defineStatement } from '../statement.ts';
import { ask } from './ask.ts';

const byName = defineStatement<
  { names: readonly string[]; sight: Sight | null },
  { name: string; id: string }
>('read/cisByName');
const bySourceKey = defineStatement<{ sourceKeys: readonly string[] }, { sourceKey: string; id: string }>(
  'read/cisBySourceKey',
);

/** The ids of the CIs that are there by these names: a few of each, which tells whether it leads to one. */
export async function ciIdsByName(
  database: Database,
  names: readonly string[],
  sight: Sight | undefined,
): Promise<{ text: string; id: string }[]> {
  const rows = await ask(database, byName, { names, sight: sight ?? null });
  return rows.map(({ name, id }) => ({ text: name, id }));
}

/** The ids of the CIs that a source's keys identify; `prefix` stands before each text in its key. */
export async function ciIdsByKey(
  database: Database,
  source: string,
  prefix: string,
  texts: readonly string[],
): Promise<{ text: string; id: string }[]> {
  const begin = `${source}\u0000${prefix}`;
  const rows = await ask(database, bySourceKey, { sourceKeys: texts.map((text) => `${begin}${text}`) });
  return rows.map(({ sourceKey, id }) => ({ text: sourceKey.slice(begin.length), id }));
}
