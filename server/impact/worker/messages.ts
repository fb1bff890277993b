import type { CiClassDeclaration } from '../../model/ciClass.ts';
import {
  BadInput,
  CallerError,
  Conflict,
  type ErrorCode,
  Forbidden,
  LimitExceeded,
  NotFound,
  Unauthenticated,
  Unavailable,
} from '../../model/errors.ts';
import type { Analyst } from './analyst.ts';

/** What the main thread gives the worker at its start. */
export interface WorkerOrder {
  readonly address: {
    readonly uri: string;
    readonly user: string;
    readonly password: string;
    readonly database?: string | undefined;
  };
  readonly classes: readonly CiClassDeclaration[];
  /** Milliseconds, 0 for never. */
  readonly pollEvery: number;
  /** Where the projection is kept between two starts; undefined keeps none. */
  readonly file: string | undefined;
}

export type Method =
  | 'analyse'
  | 'outline'
  | 'interplay'
  | 'digest'
  | 'evidence'
  | 'byDistance'
  | 'mistakes'
  | 'page'
  | 'on'
  | 'dangling'
  | 'whatIf'
  | 'bestWindows'
  | 'difference'
  | 'differencePage'
  | 'singlePoints'
  | 'sharedFates'
  | 'catchUp';
export type Arguments<Name extends Method> = Parameters<Analyst[Name]>;
export type Answer<Name extends Method> = Awaited<ReturnType<Analyst[Name]>>;

export interface Call {
  readonly id: number;
  readonly method: Method | 'close';
  readonly arguments: readonly unknown[];
}

export type Report =
  | { readonly kind: 'ready'; readonly revision: number }
  | { readonly kind: 'revision'; readonly revision: number }
  | { readonly kind: 'failed'; readonly error: SentError }
  | { readonly kind: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'refusal'; readonly id: number; readonly error: SentError };

/** An error as it crosses threads, where classes do not. */
export interface SentError {
  readonly message: string;
  readonly code?: ErrorCode;
  readonly place?: string | undefined;
  readonly detail?: Record<string, unknown>;
  readonly stack?: string | undefined;
}

export function sentError(error: unknown): SentError {
  if (error instanceof CallerError) {
    const { message, code, place, detail } = error;
    return { message, code, place, detail: { ...detail } };
  }
  return error instanceof Error
    ? { message: error.message, stack: error.stack }
    : { message: `The impact worker threw ${String(error)}` };
}

/** The error as its class again. */
export function receivedError({ message, code, place, detail, stack }: SentError): Error {
  switch (code) {
    case undefined: {
      const error = new Error(message);
      if (stack) error.stack = stack;
      return error;
    }
    case 'NOT_FOUND':
      return new NotFound(message, place);
    case 'BAD_INPUT':
      return new BadInput(message, place, detail);
    case 'UNAVAILABLE':
      return new Unavailable(message, detail);
    case 'CONFLICT':
      return new Conflict(message, place, detail);
    case 'LIMIT':
      return new LimitExceeded(message, place, detail);
    case 'FORBIDDEN':
      return new Forbidden(message, place);
    case 'UNAUTHENTICATED':
      return new Unauthenticated(message);
    case 'STALE':
      return new CallerError(code, message, place, detail);
  }
}
