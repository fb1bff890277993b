import type { Database } from '../../graph/database.ts';
import type { Runner } from '../../graph/statement.ts';
import type { Engine } from '../../impact/engine.ts';

/** Writes an audit entry in the transaction of what it tells of (server/access); handed in where the program is put together. */
export type AppendAudit = (
  transaction: Runner,
  entry: { actor: string; action: string; subject: string; detail: Record<string, unknown> },
) => Promise<void>;

/** What changes need of the program around them. */
export interface ChangeContext {
  readonly database: Database;
  readonly engine: Engine;
  readonly appendAudit: AppendAudit;
  /** What time it is (ms since 1970) where steps are taken; by default it is now. The demo's people have a past. */
  readonly now?: () => number;
}
