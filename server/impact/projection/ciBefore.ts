import { type CiNode, ciStatuses, type JournalEntry } from '../../model/journal.ts';

/** The CI before a journal's entry, by what the entry says that changed; undefined where it was not there yet. */
export function ciBefore({ kind, ci, changes }: Extract<JournalEntry, { ci: CiNode }>): CiNode | undefined {
  if (kind === 'CREATED') return undefined;
  const before = { ...ci };
  // A source's attribute may bear one of our names: our own change ends in what the CI is now, and of two it comes first.
  for (const { attribute, before: was, after } of changes.toReversed()) {
    switch (attribute) {
      case 'class':
      case 'name':
        if (typeof was === 'string' && after === ci[attribute]) before[attribute] = was;
        break;
      case 'status':
        if (after === ci.status) before.status = ciStatuses.find((status) => status === was) ?? ci.status;
        break;
      case 'criticality':
        // The class's declaration was held against the value when it came in.
        before.criticality = was as CiNode['criticality'];
        break;
      case 'owner':
        before.owner = typeof was === 'string' ? was : null;
        break;
      case 'redundancy':
        // Written from a CI's state, so it is a list of declarations or null.
        before.redundancy = (was as CiNode['redundancy'] | null) ?? [];
    }
  }
  return before;
}
