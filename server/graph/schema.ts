import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { Database } from './database.ts';
import { defineStatement } from './statement.ts';

const folder = new URL('../../cypher/schema/', import.meta.url);
const makeHead = defineStatement<Record<string, never>, never>('revision/make-head');
const readSchema = defineStatement<{ name: string }, { hash: string }>('revision/read-schema');
const noteSchema = defineStatement<{ name: string; hash: string }, never>('revision/note-schema');

/** Makes the constraints and indexes of `cypher/schema/` that are missing, waits for them, and sets revision 0 where there is none. */
export async function applySchema(database: Database): Promise<void> {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.cypher'))
    .sort();
  const commands = files.map((file) => readFileSync(new URL(file, folder), 'utf8'));
  await applyCommands(database, 'graph', [...commands, 'CALL db.awaitIndexes(300)', makeHead.text]);
}

/**
 * Runs schema commands, each of which may run again and again, unless the graph notes that these very ones have run:
 * asking Neo4j about each takes seconds of a start.
 */
export async function applyCommands(
  database: Database,
  name: string,
  commands: readonly string[],
): Promise<void> {
  const hash = createHash('sha256').update(commands.join('\n')).digest('base64url');
  const [noted] = await database.read((transaction) => readSchema.run(transaction, { name }));
  if (noted?.hash === hash) return;
  for (const command of commands) await database.command(command);
  await database.write((transaction) => noteSchema.run(transaction, { name, hash }));
}
