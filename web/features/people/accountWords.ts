import { quantity } from '../../lib/quantity.ts';
import type { Account } from './principalsQuery.ts';

/** How somebody can come in, in words: "password, 2 tokens"; "no way in" where there is none. */
export function waysIn(account: Account): string {
  if (account.disabledAt) return 'disabled';
  const ways = [
    account.hasPassword ? 'password' : '',
    account.hasIdentity ? 'identity provider' : '',
    account.tokens > 0 ? quantity(account.tokens, 'token') : '',
    account.invitedUntil ? 'invited' : '',
    account.sessions > 0 && !account.hasPassword && !account.hasIdentity ? 'demo' : '',
  ].filter(Boolean);
  return ways.length > 0 ? ways.join(', ') : 'no way in';
}
