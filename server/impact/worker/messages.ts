import type { MessagePort } from 'node:worker_threads';
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
import type { Keeper } from './keeper.ts';

/** What the main thread gives the keeper at its start. */
export interface KeeperOrder {
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

/** What it gives each thread that answers. */
export interface ReaderOrder {
  readonly classes: readonly CiClassDeclaration[];
  /** The way to the keeper. */
  readonly port: MessagePort;
  readonly prefix: string;
}

export type KeeperMethod = 'admit' | 'catchUp' | 'close';
export type ReaderMethod =
  | 'analyse'
  | 'outline'
  | 'marks'
  | 'interplay'
  | 'digest'
  | 'evidence'
  | 'byDistance'
  | 'services'
  | 'hitAmong'
  | 'coverage'
  | 'mistakes'
  | 'page'
  | 'on'
  | 'ways'
  | 'dangling'
  | 'whatIf'
  | 'bestWindows'
  | 'difference'
  | 'differencePage'
  | 'singlePoints'
  | 'loneLosses'
  | 'sharedFates'
  | 'reach';
export type KeeperService = Pick<Keeper, KeeperMethod>;
export type ReaderService = Pick<Analyst, ReaderMethod>;

/** What a thread offers: methods by name. */
export type Service = KeeperService | ReaderService;
type Callable = (...args: never[]) => unknown;
export type Arguments<Offered, Name extends keyof Offered> = Offered[Name] extends Callable
  ? Parameters<Offered[Name]>
  : never;
export type Answer<Offered, Name extends keyof Offered> = Offered[Name] extends Callable
  ? Awaited<ReturnType<Offered[Name]>>
  : never;

export interface Call<Method> {
  readonly id: number;
  readonly method: Method;
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
