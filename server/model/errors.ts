/** The codes of errors that a caller can cause (api.graphql); all else is INTERNAL and masked. */
export const errorCodes = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'BAD_INPUT',
  'STALE',
  'CONFLICT',
  'LIMIT',
  'UNAVAILABLE',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** An error whose message is meant for the caller. `place` names the argument, field or line it is about. */
export class CallerError extends Error {
  readonly code: ErrorCode;
  readonly place: string | undefined;
  /** More for machines, e.g. the latest generation beside a CONFLICT. */
  readonly detail: Readonly<Record<string, unknown>>;

  constructor(code: ErrorCode, message: string, place?: string, detail: Record<string, unknown> = {}) {
    super(message);
    this.name = new.target.name;
    this.code = code;
    this.place = place;
    this.detail = detail;
  }
}

export class Unauthenticated extends CallerError {
  constructor(message = 'Sign in, or send a token: Authorization: Bearer ….') {
    super('UNAUTHENTICATED', message);
  }
}
export class Forbidden extends CallerError {
  constructor(message: string, place?: string) {
    super('FORBIDDEN', message, place);
  }
}
export class NotFound extends CallerError {
  constructor(message: string, place?: string) {
    super('NOT_FOUND', message, place);
  }
}
export class BadInput extends CallerError {
  constructor(message: string, place?: string, detail?: Record<string, unknown>) {
    super('BAD_INPUT', message, place, detail);
  }
}
export class Conflict extends CallerError {
  constructor(message: string, place?: string, detail?: Record<string, unknown>) {
    super('CONFLICT', message, place, detail);
  }
}
export class LimitExceeded extends CallerError {
  constructor(message: string, place?: string, detail?: Record<string, unknown>) {
    super('LIMIT', message, place, detail);
  }
}
export class Unavailable extends CallerError {
  constructor(message: string, detail?: Record<string, unknown>) {
    super('UNAVAILABLE', message, undefined, detail);
  }
}
