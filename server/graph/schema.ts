import { readdirSync, readFileSync } from 'node:fs';
import type { Database } from './database.ts';
import { defineStatement } from './statement.ts';

const folder = new URL('../../cypher/schema/', import.meta.url);
const makeHead = defineStatement<Record<string, never>, never>('revision/make-head');

/** Makes the constraints and indexes of `cypher/schema/` that are missing, waits for them, and sets revision 0 where there is none. */
export async function applySchema(database: Database): Promise<void> {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.cypher'))
    .sort();
  for (const file of files) await database.command(readFileSync(new URL(file, folder), 'utf8'));
  await database.command('CALL db.awaitIndexes(300)');
  await database.write((transaction) => makeHead.run(transaction, {}));
}
