import { randomUUID } from 'node:crypto';
import { BadInput } from '../../model/errors.ts';
import type { ChangeContext } from '../change/changeContext.ts';
import { requireFree } from './bundle.ts';
import { type Release, releaseNumber } from './release.ts';
import { createRelease, nextReleaseSerial, readReleases } from './releaseStore.ts';

export interface ReleaseRequest {
  readonly title: string;
  readonly changeIds: readonly string[];
}

const longestTitle = 300;

/**
 * Opens a release: changes that go out together, in one wave at first.
 * @param author the handle of a release manager
 * @throws BadInput, NotFound, Conflict at `title` or `changeIds.N`
 */
export async function openRelease(
  { database, appendAudit }: Pick<ChangeContext, 'database' | 'appendAudit'>,
  request: ReleaseRequest,
  author: string,
): Promise<Release> {
  const title = checkedTitle(request.title, 'A release');
  const changeIds = [...request.changeIds];
  if (changeIds.length === 0) throw new BadInput('Name the changes that it bundles.', 'changeIds');
  const id = `r${randomUUID().replaceAll('-', '')}`;
  return database.write(async (transaction) => {
    // The reply to our own commit was lost, and this is the driver's second try.
    const [before] = await readReleases(transaction, [id]);
    if (before) return before;
    const named = changeIds.map((each, at) => ({ id: each, place: `changeIds.${at}` }));
    await requireFree(transaction, named, id);
    const serial = await nextReleaseSerial(transaction);
    const openedAt = Date.now();
    const release: Release = {
      ...{ id, serial, number: releaseNumber(serial), version: 1, title, state: 'PLANNED' },
      ...{ author, openedAt, waves: [changeIds], waveStarts: [], tests: [] },
      ...{ media: [], deployments: [], policy: null },
      timeline: [{ at: openedAt, actor: author, text: 'opened it' }],
      ...{ baselineRevision: null, endRevision: null, success: null, lastAttempt: null },
    };
    await createRelease(transaction, release);
    const { number } = release;
    const detail = { number, title, changeIds };
    await appendAudit(transaction, { actor: author, action: 'release.opened', subject: id, detail });
    return release;
  });
}

/** @throws BadInput at `title` */
export function checkedTitle(title: string, what: string): string {
  const trimmed = title.trim();
  if (trimmed === '' || trimmed.length > longestTitle)
    throw new BadInput(`${what} has a title of 1 to ${longestTitle} characters.`, 'title');
  return trimmed;
}
