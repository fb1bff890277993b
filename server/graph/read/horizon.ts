import type { Database } from '../database.ts';
import { defineStatement } from '../statement.ts';
import { ask } from './ask.ts';

/** The oldest revision that can still be read; 0 and null while everything is kept. */
export interface Horizon {
  readonly revision: number;
  /** ms since 1970 */
  readonly at: number | null;
}

const horizon = defineStatement<object, Horizon>('retention/horizon');

export async function readHorizon(database: Database): Promise<Horizon> {
  const [row] = await ask(database, horizon, {});
  return row ?? { revision: 0, at: null };
}
