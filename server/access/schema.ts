import type { Database } from '../graph/database.ts';
import { defineStatement } from '../graph/statement.ts';

const constraints = defineStatement('access/constraints');

/** Makes the constraints that principals, tokens and the audit chain rest on. May run again and again. */
export async function applyAccessSchema(database: Database): Promise<void> {
  for (const line of constraints.text.split('\n'))
    if (line.startsWith('CREATE ')) await database.command(line);
}
