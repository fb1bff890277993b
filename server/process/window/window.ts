import type { WindowKind } from '../../model/windowKind.ts';

/** A time agreed for something, once or again and again. It is opened and never altered. */
export interface Window {
  readonly id: string;
  readonly kind: WindowKind;
  readonly title: string;
  /** What it is about; empty: everything. */
  readonly ciIds: readonly string[];
  /** The first one, ms since 1970. */
  readonly start: number;
  readonly end: number;
  /** An RFC 5545 rule by which it comes again; null: it does not. */
  readonly rule: string | null;
  /** An IANA time zone, in whose hours the rule counts. */
  readonly timeZone: string;
}

/** One time of a window, ms since 1970. */
export interface Occurrence {
  readonly start: number;
  readonly end: number;
}
