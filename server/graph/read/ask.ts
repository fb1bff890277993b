import type { Database } from '../database.ts';
import type { Statement } from '../statement.ts';

/** Runs one reading statement in a transaction of its own, beside no commit. */
export function ask<Parameters extends object, Row>(
  database: Database,
  statement: Statement<Parameters, Row>,
  parameters: Parameters,
): Promise<Row[]> {
  return database.readSteadily((transaction) => statement.run(transaction, parameters));
}
