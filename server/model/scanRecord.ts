import type { RedundancyDeclaration } from './redundancy.ts';
import type { Confidence, Strength } from './relationshipType.ts';

/** The lines of a scan (ingest.md): what a source writes and what `POST /ingest` takes, one JSON object a line. */

export const scanModes = ['full', 'delta', 'partial'] as const;
export type ScanMode = (typeof scanModes)[number];

export interface BeginRecord {
  readonly record: 'begin';
  readonly schema: 1;
  readonly source: string;
  readonly scope: string;
  readonly mode: ScanMode;
  /** Grows within one (source, scope). */
  readonly generation: number;
  /** ISO 8601. */
  readonly sentAt?: string;
  /** The sections that a partial scan replaces. */
  readonly sections?: readonly string[];
}

/** A CI at the end of a relation: a key of the scan's own source, a key of another source, or one identifier. */
export type Reference =
  | string
  | { readonly source: string; readonly key: string }
  | { readonly identifier: Readonly<Record<string, string>> };

export interface CiRecord {
  readonly record: 'ci';
  /** The source's own stable name for the CI, unique within the source whatever the scope. */
  readonly key: string;
  readonly class: string;
  readonly name?: string;
  /** Kind of identifier to its values. */
  readonly identifiers?: Readonly<Record<string, readonly string[]>>;
  /** Attributes that the class does not declare are kept under their own names, untyped. */
  readonly attributes?: Readonly<Record<string, unknown>>;
  readonly redundancy?: readonly RedundancyDeclaration[];
  /**
   * People's alone: the key is the id of a CI, which the record describes without saying that it is there. Its class is
   * what the attributes are held against.
   */
  readonly note?: true;
  readonly section?: string;
}

export interface RelationRecord {
  readonly record: 'relation';
  readonly type: string;
  readonly from: Reference;
  readonly to: Reference;
  /** Absent or null: the type's default strength, and then alternatives apply (impact.md). */
  readonly strength?: Strength | null;
  /** Name of a redundancy group at `from`. */
  readonly group?: string | null;
  /** A whole number from 1 on; absent: 1. */
  readonly weight?: number;
  /** Absent: OBSERVED. */
  readonly confidence?: Confidence;
  readonly section?: string;
}

export type GoneRecord =
  | { readonly record: 'gone'; readonly key: string }
  | {
      readonly record: 'gone';
      readonly relation: { readonly type: string; readonly from: Reference; readonly to: Reference };
    };

/** A part of the world that could not be read: nothing is retired by a scan that carries one. */
export interface ErrorRecord {
  readonly record: 'error';
  readonly section?: string;
  readonly message: string;
}

export interface EndRecord {
  readonly record: 'end';
  /** Number of `ci` records that came before. */
  readonly cis: number;
  /** Number of `relation` records that came before. */
  readonly relations: number;
  readonly complete: boolean;
  /** What the source read and has no class for, counted by the source's own kinds (an addition to ingest.md). */
  readonly withoutClass?: Readonly<Record<string, number>>;
}

export type ScanRecord = BeginRecord | CiRecord | RelationRecord | GoneRecord | ErrorRecord | EndRecord;
