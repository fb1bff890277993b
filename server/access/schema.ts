import type { Database } from '../graph/database.ts';
import { applyCommands } from '../graph/schema.ts';
import { defineStatement } from '../graph/statement.ts';

const constraints = defineStatement('access/constraints');

/** Makes the constraints that principals, tokens and the audit chain rest on. May run again and again. */
export function applyAccessSchema(database: Database): Promise<void> {
  const commands = constraints.text.split('\n').filter((line) => line.startsWith('CREATE '));
  return applyCommands(database, 'access', commands);
}
