import type { ErrorCode } from '../../../server/model/errors.ts';

/** Why the way over the identity provider did not lead in. */
export const failedWords: Readonly<Partial<Record<ErrorCode, string>>> = {
  UNAUTHENTICATED: 'The identity provider did not sign you in, or it took too long. Try again.',
  FORBIDDEN: 'Your account is disabled. Ask an administrator.',
  CONFLICT: 'Your handle belongs to an account of Linchpin’s own. Ask an administrator to invite you.',
  BAD_INPUT:
    'The identity provider told no handle that can be used: neither a user name nor a verified email.',
  UNAVAILABLE: 'The identity provider does not answer. Try again shortly.',
};
