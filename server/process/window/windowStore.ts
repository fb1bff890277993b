import { defineStatement, integer, type Runner } from '../../graph/statement.ts';
import type { Window } from './window.ts';

interface Row {
  readonly properties: Record<string, unknown>;
}
const create = defineStatement<Row, never>('window/create');
const byIds = defineStatement<{ ids: readonly string[] }, Row>('window/by-ids');
const before = defineStatement<{ from: unknown; to: unknown }, Row>('window/before');

export async function createWindow(transaction: Runner, window: Window): Promise<void> {
  const properties = { ...window, start: integer(window.start), end: integer(window.end) };
  await create.run(transaction, { properties });
}

export const readWindows = async (runner: Runner, ids: readonly string[]): Promise<Window[]> =>
  (await byIds.run(runner, { ids })).map(windowOf);

/** Windows that may have a time within a span; of recurring ones `occurrencesIn` knows. */
export const windowsWithin = async (runner: Runner, from: number, to: number): Promise<Window[]> =>
  (await before.run(runner, { from: integer(from), to: integer(to) })).map(windowOf);

// Written by createWindow alone; what is empty is no property in Neo4j.
const windowOf = ({ properties }: Row): Window => ({ rule: null, ...properties }) as Window;
