import { attributesFrom } from '../../graph/ciProperties.ts';
import type { CiStateRow } from '../../graph/read/ciSteps.ts';
import type { CiStatus } from '../../model/journal.ts';
import { type CiState, ciNode, differences } from '../../reconcile/ci/ciState.ts';
import { changesOf, type GraphChange } from './changes.ts';

/** What a CI's states before and after a revision tell of it, as its journal would. */
export function ownChanges(rows: readonly CiStateRow[]): GraphChange[] {
  const { is, was } = endsOf(rows, false);
  if (!is) return [];
  const retiring = is.status === 'RETIRED' && was !== undefined && was.status !== 'RETIRED';
  const kind = was === undefined ? 'CREATED' : retiring ? 'RETIRED' : 'CHANGED';
  return changesOf({ kind, ci: ciNode(is), changes: differences(was, is) }, rows[0]!.upTo);
}

/** What tells two states of a CI apart, whatever came between: a retired CI counts as not there. */
export function ownDifferences(rows: readonly CiStateRow[], backwards: boolean): GraphChange[] {
  const { is, was } = endsOf(rows, backwards);
  const [there, wasThere] = [is, was].map((state) => state !== undefined && state.status !== 'RETIRED');
  const ci = is ?? was;
  if (!ci || (!there && !wasThere)) return [];
  const kind = !wasThere ? 'CREATED' : !there ? 'RETIRED' : 'CHANGED';
  return changesOf({ kind, ci: ciNode(ci), changes: differences(was, ci) }, rows[0]!.upTo);
}

function endsOf(rows: readonly CiStateRow[], backwards: boolean) {
  const [later, earlier] = [true, false].map((end) => {
    const row = rows.find((each) => each.later === end);
    return row && stateOf(row);
  });
  return backwards ? { is: earlier, was: later } : { is: later, was: earlier };
}

/** A stored state as reconciliation compares it. */
function stateOf({ id, properties }: CiStateRow): CiState {
  // Written by ourselves from a CiState, so the shapes are known.
  const className = properties.class as string;
  const redundancy = properties.redundancy as string | undefined;
  return {
    id,
    class: className,
    name: properties.name as string,
    status: properties.status as CiStatus,
    attributes: attributesFrom(className, properties),
    redundancy: redundancy ? JSON.parse(redundancy) : [],
    searchText: '',
  };
}
