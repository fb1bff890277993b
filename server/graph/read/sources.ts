import type { Database } from '../database.ts';
import { defineStatement } from '../statement.ts';
import { ask } from './ask.ts';

const sources = defineStatement<object, { source: string }>('policy/sources');

/** The names of all sources that have ever spoken, in order. */
export async function readSources(database: Database): Promise<string[]> {
  return (await ask(database, sources, {})).map(({ source }) => source);
}
