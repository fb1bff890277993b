import type { Database } from '../database.ts';
import { defineStatement } from '../statement.ts';
import { ask } from './ask.ts';

/** What a person, a program or a team is called. */
export interface Named {
  readonly handle: string;
  readonly name: string;
}

const names = defineStatement<{ handles: readonly string[] }, Named>('people/names');

/** The names of handles; what nobody has is left out. */
export const readNames = (database: Database, handles: readonly string[]): Promise<Named[]> =>
  ask(database, names, { handles: [...new Set(handles)] });
