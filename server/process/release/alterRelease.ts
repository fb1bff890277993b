import { randomUUID } from 'node:crypto';
import type { Work } from '../../graph/database.ts';
import { CallerError, NotFound } from '../../model/errors.ts';
import type { ChangeContext } from '../change/changeContext.ts';
import type { Release } from './release.ts';
import { lockRelease, saveRelease } from './releaseStore.ts';

/** Which release is meant, and as it was looked at. */
export interface ReleaseSeen {
  readonly id: string;
  readonly expectedVersion: number;
}

/** What becomes of a release, and what the audit trail says of it. */
export interface AlteredRelease {
  readonly release: Release;
  readonly actor: string;
  /** release.moved and the like. */
  readonly action: string;
  readonly detail: Record<string, unknown>;
}

/**
 * Alters a release while nobody else can, with its audit entry: so of two who come at once the second is told that the first
 * was faster.
 * @throws NotFound; CallerError STALE where somebody else has altered it since; what `decide` throws, and then nothing has
 * changed
 */
export function alterRelease(
  { database, appendAudit }: Pick<ChangeContext, 'database' | 'appendAudit'>,
  { id, expectedVersion }: ReleaseSeen,
  decide: (release: Release, transaction: Parameters<Work<unknown>>[0]) => Promise<AlteredRelease>,
): Promise<Release> {
  const lastAttempt = randomUUID();
  return database.write(async (transaction) => {
    const before = await lockRelease(transaction, id);
    if (!before) throw new NotFound('There is no release with this id.', 'id');
    // The reply to our own commit was lost, and this is the driver's second try.
    if (before.lastAttempt === lastAttempt) return before;
    if (before.version !== expectedVersion)
      throw new CallerError(
        'STALE',
        `The release is at version ${before.version} by now. Look at it again.`,
        'expectedVersion',
        { version: before.version },
      );
    const { release: decided, actor, action, detail } = await decide(before, transaction);
    const release = { ...decided, lastAttempt };
    await saveRelease(transaction, release);
    const { number, version, state } = release;
    await appendAudit(transaction, {
      actor,
      action,
      subject: id,
      detail: { number, version, state, ...detail },
    });
    return release;
  });
}
