import { type Criticality, criticalities, type Family, families } from '../../../server/model/ciClass.ts';
import { type CiStatus, ciStatuses } from '../../lib/ciStatus.ts';

import { choiceOf, choicesOf, listOf, type RawSearch, textOf } from '../../lib/searchParameters.ts';

/** What the search screen's address holds. */
export interface FindSearch {
  text?: string;
  family?: Family;
  class?: string[];
  status?: CiStatus[];
  criticality?: Criticality[];
  owner?: string;
  /** Only what this source speaks of. */
  source?: string;
  /** Attributes, and types of relationships that begin at an item, of which it has none. */
  lacks?: string[];
  /** Only what nobody has seen within its class's time. */
  unseen?: 'yes';
}

/** Reads the address; anything it does not know counts as missing. */
export function validateFindSearch(search: RawSearch): FindSearch {
  return {
    text: textOf(search, 'text'),
    family: choiceOf(search, 'family', families),
    class: listOf(search, 'class'),
    status: choicesOf(search, 'status', ciStatuses),
    criticality: choicesOf(search, 'criticality', criticalities),
    owner: textOf(search, 'owner'),
    source: textOf(search, 'source'),
    lacks: listOf(search, 'lacks'),
    unseen: choiceOf(search, 'unseen', ['yes']),
  };
}
