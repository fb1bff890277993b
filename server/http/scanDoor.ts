import type { Caller } from '../model/principal.ts';

export interface ScanProgress {
  readonly state: 'STAGING' | 'HELD' | 'PUBLISHED' | 'UNDONE' | 'REFUSED';
  readonly source: string;
  readonly scope: string;
  /** The answer of ingest.md, or `{error: …}` where the scan was refused; null until there is one. */
  readonly answer: unknown;
}

/** What the routes need of the reconciliation; main.ts puts it together. */
export interface ScanDoor {
  /** Takes a scan in and gives its answer. @throws CallerError; then nothing has changed */
  receive(body: AsyncIterable<Buffer>, caller: Caller, dryRun: boolean): Promise<object>;
  /** The same, done once the scan is durable; gives its id. @throws CallerError */
  accept(body: AsyncIterable<Buffer>, caller: Caller): Promise<string>;
  /** @throws NotFound */
  progress(id: string): Promise<ScanProgress>;
}
