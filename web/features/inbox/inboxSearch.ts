import { type Criticality, criticalities } from '../../../server/model/ciClass.ts';
import { type InboxKind, inboxKinds } from '../../../server/model/finding.ts';
import { choiceOf, choicesOf, type RawSearch, textOf } from '../../lib/searchParameters.ts';

/** What the inbox's address holds: which of the items are shown. */
export interface InboxSearch {
  kind?: InboxKind;
  risk?: Criticality[];
  class?: string;
  source?: string;
  attribute?: string;
}

/** Reads the address; anything it does not know counts as missing. */
export function validateInboxSearch(search: RawSearch): InboxSearch {
  return {
    kind: choiceOf(search, 'kind', inboxKinds),
    risk: choicesOf(search, 'risk', criticalities),
    class: textOf(search, 'class'),
    source: textOf(search, 'source'),
    attribute: textOf(search, 'attribute'),
  };
}

/** The rule that stands for what is shown. */
export const ruleOf = (search: InboxSearch) => ({
  kinds: search.kind && [search.kind],
  risks: search.risk,
  class: search.class,
  source: search.source,
  attribute: search.attribute,
});

/** Whether anything is left out. */
export const isNarrowed = (search: InboxSearch): boolean =>
  Object.values(search).some((value) => value !== undefined);
