import type { ScanRequest } from './source.ts';

/** What a source brings for the conformance test: recorded inputs, and what must come of them. */
export interface ConformanceCases {
  /** Inputs without a fault, with the number of objects in each. */
  readonly whole: readonly {
    readonly name: string;
    readonly request: ScanRequest;
    readonly objects: number;
  }[];
  /** An input of which a part cannot be read. */
  readonly broken: {
    open(): Promise<{ readonly request: ScanRequest; close(): Promise<void> }>;
  };
  /** An object that the source cannot know, and the kind under which it is counted. */
  readonly stranger: { readonly object: unknown; readonly kind: string };
}
