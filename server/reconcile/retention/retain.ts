import { readRevisionAt } from '../../graph/read/revisions.ts';
import { readPolicy } from '../policy/storedPolicy.ts';
import type { ScanContext } from '../scan/turns.ts';
import { sweeper } from '../sweep/sweeper.ts';
import { forgetHistory } from './forgetHistory.ts';
import { forgetScans } from './forgetScans.ts';
import { purgeRetired } from './purgeRetired.ts';

export interface RetentionReport {
  /** Former states, pages of the journal and records of scans that went. */
  readonly forgotten: number;
  /** CIs that went. */
  readonly purged: number;
}

const day = 24 * 3_600_000;

/**
 * Keeps what has gone for as long as the policy says, and no longer: earlier states first, then CIs that have been
 * retired for all of the history that can still be read.
 * @param now ms since 1970
 */
export async function retain(context: ScanContext, now: number): Promise<RetentionReport> {
  const { policy } = await context.database.read(readPolicy);
  const revisionBefore = (days: number | null) =>
    days === null ? 0 : readRevisionAt(context.database, now - days * day, Number.MAX_SAFE_INTEGER);
  const oldest = await revisionBefore(policy.keep.historyDays);
  const gone = Math.min(oldest, await revisionBefore(policy.keep.retiredDays));
  const { historyDays } = policy.keep;
  const scans = historyDays === null ? 0 : await forgetScans(context, now - historyDays * day);
  const states = oldest > 0 ? await forgetHistory(context, oldest, sweeper) : 0;
  const purged = gone > 0 ? await purgeRetired(context, gone, sweeper) : 0;
  return { forgotten: states + scans, purged };
}
