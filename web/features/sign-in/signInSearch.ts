import { type ErrorCode, errorCodes } from '../../../server/model/errors.ts';
import { choiceOf, type RawSearch, textOf } from '../../lib/searchParameters.ts';

/** What the sign-in screen's address holds. */
export interface SignInSearch {
  /** Where to go afterwards: a path of ours. */
  next?: string;
  /** Why the way over the identity provider did not lead in. */
  failed?: ErrorCode;
}

/** Reads the address. A `next` that would lead to another site counts as missing. */
export function validateSignInSearch(search: RawSearch): SignInSearch {
  const next = textOf(search, 'next');
  return {
    next: next && isOwnPath(next) ? next : undefined,
    failed: choiceOf(search, 'failed', errorCodes),
  };
}

function isOwnPath(next: string): boolean {
  const here = 'http://here.invalid';
  if (!next.startsWith('/')) return false;
  try {
    return new URL(next, here).origin === here;
  } catch {
    return false;
  }
}
