import type { Database } from '../../graph/database.ts';
import type { AttributeChange } from '../../model/journal.ts';
import type { Policy } from '../../model/policy.ts';
import { differences, reconcileCi } from '../ci/ciState.ts';
import { Precedence } from '../ci/precedence.ts';
import { contestedCis } from './contestedCis.ts';

/** A CI that is another by another policy. */
export interface AffectedCi {
  readonly id: string;
  readonly changes: readonly AttributeChange[];
}

/** What a policy would change, page by page. */
export async function* policyEffect(database: Database, policy: Policy): AsyncGenerator<AffectedCi[]> {
  const precedence = new Precedence(policy);
  for await (const { states, evidence } of contestedCis(database)) {
    const affected = [...states].flatMap(([id, { state }]): AffectedCi[] => {
      const next = reconcileCi(id, evidence.get(id) ?? [], precedence);
      const changes = next ? differences(state, next) : [];
      return changes.length > 0 ? [{ id, changes }] : [];
    });
    if (affected.length > 0) yield affected;
  }
}
