import type { Database } from '../../graph/database.ts';
import { defineStatement, integer } from '../../graph/statement.ts';
import type { Testimony } from '../ci/ciState.ts';
import { readStates, readTestimony, type StandingCi } from '../ci/standingCis.ts';

const contested = defineStatement<{ after: string; limit: unknown }, { id: string }>('policy/contested-cis');

/** CIs that are looked at, and changed, at once. */
const pageSize = 2_000;

/** CIs of which several sources speak, with what they say, page by page: only these can be others by another policy. */
export async function* contestedCis(
  database: Database,
): AsyncGenerator<{ states: Map<string, StandingCi>; evidence: Map<string, Testimony[]> }> {
  for (let after: string | undefined = ''; after !== undefined; ) {
    const from: string = after;
    const { ids, ...page } = await database.read(async (transaction) => {
      const rows = await contested.run(transaction, { after: from, limit: integer(pageSize) });
      const found = rows.map(({ id }) => id);
      return {
        ids: found,
        states: await readStates(transaction, found),
        evidence: await readTestimony(transaction, found),
      };
    });
    yield page;
    after = ids.length === pageSize ? ids.at(-1) : undefined;
  }
}
