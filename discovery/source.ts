import type { CiRecord, ErrorRecord, RelationRecord } from '../server/model/scanRecord.ts';

/** What a person asks a source to read: files, folders or addresses, and the source's own options. */
export interface ScanRequest {
  readonly inputs: readonly string[];
  readonly options: Readonly<Record<string, string | undefined>>;
}

/** One thing that was collected, or a section that could not be. */
export type Collected =
  | { readonly section: string; readonly place: string; readonly object: unknown }
  | { readonly section: string; readonly failure: string };

/** What became of one collected object: every object has exactly one, so that nothing is dropped silently. */
export interface Tally {
  readonly record: 'tally';
  /** The source's own kind: `ServiceAccount`, `dcim.frontport`. */
  readonly kind: string;
  /** A CI of its own; told by another CI's attributes and relationships; or there is no class for it. */
  readonly as: 'ci' | 'folded' | 'withoutClass';
  /** How many objects of the kind; absent: 1. */
  readonly count?: number;
}

/** Something a person should know about the data that stops nothing. */
export interface Remark {
  readonly record: 'remark';
  readonly message: string;
}

export type Finding = CiRecord | RelationRecord | ErrorRecord | Tally | Remark;

export interface SourceOption {
  readonly help: string;
  /** An environment variable that gives it where the command line does not: secrets stay out of process lists. */
  readonly variable?: string;
}

/**
 * A kind of place that knows about CIs. `collect` does all the input and output; `translate` is pure, so that
 * recorded objects test it and the same objects always give the same records.
 */
export interface Source {
  readonly name: string;
  readonly summary: string;
  /** What its inputs are, for the help text. */
  readonly inputs: string;
  readonly options: Readonly<Record<string, SourceOption>>;
  /** Which part of the world a request covers, where the person names none. */
  readonly scope: (request: ScanRequest) => string;
  /** @throws InputProblem when the request itself cannot be followed; a part that fails is a failed section */
  collect(request: ScanRequest): AsyncIterable<Collected>;
  translate(collected: Iterable<Collected>, request: ScanRequest): Iterable<Finding>;
}

/** A request that cannot be followed, in words for the person who made it. */
export class InputProblem extends Error {
  override readonly name = 'InputProblem';
}
