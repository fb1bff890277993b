import type { Database } from '../../graph/database.ts';
import { defineStatement, integer } from '../../graph/statement.ts';
import type { AttributeChange } from '../../model/journal.ts';
import type { Policy } from '../../model/policy.ts';
import { differences, reconcileCi } from '../ciState.ts';
import { Precedence } from '../precedence.ts';
import { readStates, readTestimony } from '../standingCis.ts';

/** A CI that is another by another policy. */
export interface AffectedCi {
  readonly id: string;
  readonly changes: readonly AttributeChange[];
}

const contested = defineStatement<{ after: string; limit: unknown }, { id: string }>('policy/contested-cis');

/** CIs that are looked at, and changed, at once. */
const pageSize = 2_000;

/**
 * What a policy would change, page by page. Only CIs of which several sources speak can be others by another policy.
 */
export async function* policyEffect(database: Database, policy: Policy): AsyncGenerator<AffectedCi[]> {
  const precedence = new Precedence(policy);
  for (let after: string | undefined = ''; after !== undefined; ) {
    const from: string = after;
    const { ids, states, evidence } = await database.read(async (transaction) => {
      const rows = await contested.run(transaction, { after: from, limit: integer(pageSize) });
      const page = rows.map(({ id }) => id);
      return {
        ids: page,
        states: await readStates(transaction, page),
        evidence: await readTestimony(transaction, page),
      };
    });
    const affected = [...states].flatMap(([id, { state }]): AffectedCi[] => {
      const next = reconcileCi(id, evidence.get(id) ?? [], precedence);
      const changes = next ? differences(state, next) : [];
      return changes.length > 0 ? [{ id, changes }] : [];
    });
    if (affected.length > 0) yield affected;
    after = ids.length === pageSize ? ids.at(-1) : undefined;
  }
}
