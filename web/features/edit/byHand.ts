import { peopleScopes, peopleSource } from '../../../server/model/people.ts';

/** Whether people said it by hand, so that by hand it can be taken back; tables that they import have scopes of their own. */
export const isByHand = (claimant: { source: string; scope: string } | null | undefined): boolean =>
  claimant?.source === peopleSource && claimant.scope === peopleScopes.edits;
