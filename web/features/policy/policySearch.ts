import { type RawSearch, textOf } from '../../lib/searchParameters.ts';

/** What the policy's address holds: what somebody came to make a rule of precedence about. */
export interface PolicySearch {
  class?: string;
  attribute?: string;
}

/** Reads the address; anything it does not know counts as missing. */
export const validatePolicySearch = (search: RawSearch): PolicySearch => ({
  class: textOf(search, 'class'),
  attribute: textOf(search, 'attribute'),
});
