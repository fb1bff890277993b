import type { Principal } from '../../model/principal.ts';
import type { Database } from '../database.ts';
import { defineStatement } from '../statement.ts';
import { ask } from './ask.ts';

const byId = defineStatement<{ ids: readonly string[] }, Principal>('read/principals');

/** Principals by id. */
export const readPrincipals = (database: Database, ids: readonly string[]): Promise<Principal[]> =>
  ask(database, byId, { ids });
