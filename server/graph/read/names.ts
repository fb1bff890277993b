import type { NameOf } from '../../model/nameOf.ts';
import type { Database } from '../database.ts';
import { defineStatement, type Runner } from '../statement.ts';
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

/** What some handles are called, for sentences that people read. One statement for all of them. */
export async function readNameOf(runner: Runner, handles: readonly string[]): Promise<NameOf> {
  const asked = [...new Set(handles)];
  const rows = asked.length === 0 ? [] : await names.run(runner, { handles: asked });
  const known = new Map(rows.map(({ handle, name }) => [handle, name]));
  return (handle) => known.get(handle) ?? handle;
}
