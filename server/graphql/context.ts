import type { Logger } from 'pino';
import type { Database } from '../graph/database.ts';
import type { Engine } from '../impact/engine.ts';
import type { Caller } from '../model/principal.ts';
import type { Sight } from '../model/sight.ts';
import type { NoticeSettings } from '../process/notice/noticeSettings.ts';
import type { ScanContext } from '../reconcile/scan/turns.ts';
import type { CiCache } from './ciCache.ts';
import type { RevisionEvents } from './events.ts';
import type { HealthPasses } from './health/healthPasses.ts';
import { Reader } from './reader.ts';

/** What every resolver gets. */
export interface GraphqlContext {
  readonly database: Database;
  readonly engine: Engine;
  readonly caller: Caller;
  /** What the caller may see; undefined: everything. */
  readonly sight: Sight | undefined;
  readonly events: RevisionEvents;
  /** What a mutation that changes the graph needs: it goes the way that a scan goes. */
  readonly writing: ScanContext;
  readonly logger: Logger;
  readonly health: HealthPasses;
  /** How this server tells others of changes. */
  readonly notices: NoticeSettings;
  /** The published revision that this request reads. */
  readonly pin: number;
  /** Aborts when the client goes. */
  readonly signal: AbortSignal;
  /** What the client sent to have a mutation happen once (api.graphql, "Idempotency-Key"). */
  readonly idempotency: Idempotency | undefined;
  /** Reads the graph as it was at a revision; one for each revision and request. */
  at(revision: number): Reader;
}

export interface Idempotency {
  readonly key: string;
  /** The token or session cookie of this request: what the first answer is locked with. */
  readonly credential: string;
  /** How often each mutation field came so far in this request. */
  readonly occurrences: Map<string, number>;
}

/** The context of one request. */
export function createContext(
  options: Omit<GraphqlContext, 'pin' | 'at'> & { readonly cache: CiCache },
): GraphqlContext {
  const { cache, ...rest } = options;
  const readers = new Map<number, Reader>();
  return {
    ...rest,
    pin: options.engine.revision,
    at(revision) {
      const reader = readers.get(revision) ?? new Reader(options.database, revision, cache, options.sight);
      readers.set(revision, reader);
      return reader;
    },
  };
}
