import { defineStatement, type Runner } from '../statement.ts';

const keptBy = defineStatement<{ ids: readonly string[] }, { id: string; keep: string }>('merge/kept');

const longestWay = 50;

/** The CIs that ids stand for: those that were merged away lead to the one that was kept, step by step. */
export async function keptCis(runner: Runner, ids: Iterable<string>): Promise<Map<string, string>> {
  const leads = new Map([...ids].map((id) => [id, id]));
  if (leads.size === 0) return leads;
  for (let step = 0; step < longestWay; step++) {
    const rows = await keptBy.run(runner, { ids: [...new Set(leads.values())] });
    if (rows.length === 0) return leads;
    const next = new Map(rows.map(({ id, keep }) => [id, keep]));
    for (const [id, at] of leads) leads.set(id, next.get(at) ?? at);
  }
  throw new Error('Merges lead in a circle.');
}
