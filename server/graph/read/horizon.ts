import type { Database } from '../database.ts';
import { defineStatement } from '../statement.ts';
import { ask } from './ask.ts';

/** What of history can still be read: all of it from a revision on; 0 and null while everything is kept. */
export interface Horizon {
  readonly revision: number;
  /** ms since 1970 */
  readonly at: number | null;
  /** Earlier revisions whose states are kept, since changes and releases point to them. */
  readonly kept: readonly number[];
}

const horizon = defineStatement<object, Horizon>('retention/horizon');

export async function readHorizon(database: Database): Promise<Horizon> {
  const [row] = await ask(database, horizon, {});
  return row ?? { revision: 0, at: null, kept: [] };
}
