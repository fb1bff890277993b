import type { Sight } from '../../model/sight.ts';
import type { Database } from '../database.ts';
import { defineStatement, integer } from '../statement.ts';
import { ask } from './ask.ts';

type Step = {
  ids: readonly string[];
  pin: unknown;
  outgoing: boolean;
  incoming: boolean;
  sight: Sight | null;
};
const neighbours = defineStatement<Step, { other: string }>('read/neighbours');

export interface Neighbourhood {
  /** Level by level, by id within one, cut at the limit. */
  readonly ids: readonly string[];
  /** All that were reached. */
  readonly total: number;
}

/** CIs within `depth` relationships of some CIs at a revision: one statement a level. No way leads through what may not be seen. */
export async function readNeighbourhood(
  database: Database,
  roots: readonly string[],
  terms: {
    outgoing: boolean;
    incoming: boolean;
    depth: number;
    limit: number;
    pin: number;
    sight: Sight | undefined;
  },
): Promise<Neighbourhood> {
  const { outgoing, incoming, pin } = terms;
  const common = { pin: integer(pin), outgoing, incoming, sight: terms.sight ?? null };
  const reached = new Set(roots);
  let level: readonly string[] = [...reached];
  for (let depth = 0; depth < terms.depth && level.length > 0; depth++) {
    const rows = await ask(database, neighbours, { ids: level, ...common });
    level = rows
      .map((row) => row.other)
      .filter((id) => !reached.has(id))
      .sort();
    for (const id of level) reached.add(id);
  }
  return { ids: [...reached].slice(0, terms.limit), total: reached.size };
}
