import type { Confidence, Strength } from '../../server/model/relationshipType.ts';

/** How a record points at a CI (ingest.md, "to, from"). */
export type Reference =
  | string
  | { readonly source: string; readonly key: string }
  | { readonly identifier: Readonly<Record<string, string>> };

export interface Redundancy {
  readonly group: string;
  readonly minUp: number | string;
  readonly mode: 'SHARED' | 'STANDBY';
}

export interface CiDetail {
  readonly identifiers?: Readonly<Record<string, readonly string[]>>;
  readonly attributes?: Readonly<Record<string, unknown>>;
  readonly redundancy?: readonly Redundancy[];
}

export interface RelationDetail {
  readonly strength?: Strength;
  readonly group?: string;
  readonly weight?: number;
  readonly confidence?: Confidence;
}

/** One full scan in the making: what one source says of one part of the estate. */
export class ScanDraft {
  readonly source: string;
  readonly scope: string;
  readonly #confidence: Confidence | undefined;
  readonly #cis: string[] = [];
  readonly #relations: string[] = [];

  /** @param confidence of relations that do not say; absent: ingest.md's default, OBSERVED */
  constructor(source: string, scope: string, confidence?: Confidence) {
    this.source = source;
    this.scope = scope;
    this.#confidence = confidence;
  }

  ci(key: string, ciClass: string, name: string, detail: CiDetail = {}): void {
    this.#cis.push(JSON.stringify({ record: 'ci', key, class: ciClass, name, ...detail }));
  }

  relate(type: string, from: Reference, to: Reference, detail: RelationDetail = {}): void {
    const confidence = detail.confidence ?? this.#confidence;
    this.#relations.push(JSON.stringify({ record: 'relation', type, from, to, ...detail, confidence }));
  }

  /** The scan as NDJSON lines, each with its line end. */
  *lines(sentAt: string): Generator<string> {
    const begin = { record: 'begin', schema: 1, source: this.source, scope: this.scope, mode: 'full' };
    yield `${JSON.stringify({ ...begin, generation: 1, sentAt })}\n`;
    for (const line of this.#cis) yield `${line}\n`;
    for (const line of this.#relations) yield `${line}\n`;
    const counts = { cis: this.#cis.length, relations: this.#relations.length };
    yield `${JSON.stringify({ record: 'end', ...counts, complete: true })}\n`;
  }
}
