import type { ScanMode } from '../../model/scanRecord.ts';

export interface QuarantinedLine {
  readonly line: number;
  readonly key: string | undefined;
  readonly reason: string;
}

/** A complete full scan of which only the lines that differ from the scope's last one are read. */
export interface Beside {
  /** The scope's last scan. */
  readonly scanId: string;
  /** How often the scope's evidence was changed by something that is no scan. */
  readonly amended: number;
  /** Records that are as they were, of subjects that are as they were. */
  readonly cis: number;
  readonly relations: number;
}

/** All of a scan but what it says of its subjects: enough to apply it later, by another process if need be. */
export interface ScanFrame {
  readonly id: string;
  readonly source: string;
  readonly scope: string;
  readonly mode: ScanMode;
  readonly sections: readonly string[];
  readonly generation: number;
  /** ms since 1970, by our clock: the sender's may be wrong. */
  readonly receivedAt: number;
  /** Handle of the principal that sent it. */
  readonly actor: string;
  /** What the revision says it came of; absent: the scan itself. */
  readonly cause?: string;
  /** Of the body, `sentAt` aside. */
  readonly bodyHash: string;
  /** `end` said complete, no `error` came, and every line's key was legible. */
  readonly complete: boolean;
  readonly warnings: readonly string[];
  readonly withoutClass: Readonly<Record<string, number>>;
  readonly quarantinedTotal: number;
  /** The first hundred. */
  readonly quarantined: readonly QuarantinedLine[];
  readonly records: number;
  /** Absent: all its lines were read, and what they do not name is not there any more. */
  readonly beside?: Beside;
  /** Records that are held in memory at once while a staged scan is applied. */
  readonly recordsPerStep: number;
}

/** Lines of either list that an answer shows. */
export const mostShown = 100;

/** What `POST /ingest` answers (ingest.md, "Answer"). */
export interface ScanAnswer {
  readonly scan: string | null;
  readonly state: 'PUBLISHED' | 'HELD';
  readonly revision: number;
  /** Why the retirements of a held scan wait, and their figures. */
  readonly reason?: string;
  readonly held?: { readonly retiring: number; readonly of: number };
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly retired: number;
  readonly relations: {
    readonly created: number;
    readonly updated: number;
    readonly removed: number;
    readonly unchanged: number;
    readonly pending: number;
  };
  readonly duplicates: number;
  readonly warnings: readonly string[];
  readonly quarantinedTotal: number;
  readonly quarantined: readonly {
    readonly line: number;
    readonly key?: string | undefined;
    readonly reason: string;
  }[];
  /** What the source read and had no class for, by its own kinds. */
  readonly withoutClass?: Readonly<Record<string, number>>;
  readonly dryRun?: true;
}
