import { type ErrorCode, errorCodes } from '../../server/model/errors.ts';

/** The server's codes, and two of ours: nobody answered, and an answer that was none. */
export type FailureCode = ErrorCode | 'INTERNAL' | 'UNREACHABLE';

/** A request that did not do what was asked; the message is fit to be shown. */
export class RequestFailure extends Error {
  readonly code: FailureCode;
  /** The argument or field it is about. */
  readonly place: string | undefined;

  constructor(code: FailureCode, message: string, place?: string) {
    super(message);
    this.name = 'RequestFailure';
    this.code = code;
    this.place = place;
  }
}

const codeByStatus: Readonly<Record<number, FailureCode>> = {
  400: 'BAD_INPUT',
  401: 'UNAUTHENTICATED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  409: 'CONFLICT',
  429: 'LIMIT',
  502: 'UNREACHABLE',
  503: 'UNAVAILABLE',
  504: 'UNREACHABLE',
};

/** The code that a body names, else the one that goes with the HTTP status. */
export function failureCode(named: unknown, status: number): FailureCode {
  const known = errorCodes.find((code) => code === named);
  return known ?? codeByStatus[status] ?? 'INTERNAL';
}

/** What to say where the server said nothing itself. */
export function failureMessage(code: FailureCode): string {
  switch (code) {
    case 'UNREACHABLE':
      return 'The server does not answer. Check that it is running and that you are connected, then try again.';
    case 'UNAUTHENTICATED':
      return 'You are not signed in, or your session has ended.';
    case 'FORBIDDEN':
      return 'Your roles do not allow this.';
    case 'UNAVAILABLE':
      return 'The server is not ready yet. It may still be starting; try again in a moment.';
    case 'LIMIT':
      return 'Too much at once. Wait a moment, then try again.';
    case 'NOT_FOUND':
      return 'There is nothing here by that name.';
    default:
      return 'Something went wrong on the server. Its log has the details.';
  }
}
