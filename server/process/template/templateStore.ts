import { defineStatement, integer, type Runner } from '../../graph/statement.ts';
import type { ChangeTemplate } from './template.ts';

interface Row {
  readonly properties: Record<string, unknown>;
}
const create = defineStatement<Row, never>('template/create');
const byIds = defineStatement<{ ids: readonly string[] }, Row>('template/by-ids');
const inUse = defineStatement<Record<string, never>, Row>('template/in-use');
const all = defineStatement<Record<string, never>, Row>('template/all');
const withdraw = defineStatement<{ id: string; at: unknown }, Row & { mine: boolean }>('template/withdraw');

export async function createTemplate(transaction: Runner, template: ChangeTemplate): Promise<void> {
  const { mostServicesDown, mostImpacted } = template;
  const counts = { mostServicesDown: integer(mostServicesDown), mostImpacted: integer(mostImpacted) };
  await create.run(transaction, { properties: { ...template, ...counts } });
}

export const readTemplates = async (runner: Runner, ids: readonly string[]): Promise<ChangeTemplate[]> =>
  (await byIds.run(runner, { ids })).map(templateOf);

/** Those that can be chosen, by title. */
export const templatesInUse = async (runner: Runner): Promise<ChangeTemplate[]> =>
  (await inUse.run(runner, {})).map(templateOf);

/** With those that were withdrawn: 500 at most. */
export const allTemplates = async (runner: Runner): Promise<ChangeTemplate[]> =>
  (await all.run(runner, {})).map(templateOf);

/** Ends a template. @returns it, and whether this did it; undefined where there is none */
export async function endTemplate(transaction: Runner, id: string, at: number) {
  const [row] = await withdraw.run(transaction, { id, at: integer(at) });
  return row && { template: templateOf(row), mine: row.mine };
}

// Written by createTemplate alone; what is empty is no property in Neo4j.
const templateOf = ({ properties }: Row): ChangeTemplate =>
  ({ mostCriticality: null, withdrawnAt: null, replaces: null, ...properties }) as ChangeTemplate;
