import { Conflict } from '../../model/errors.ts';
import { notYetStartable } from '../../model/release/wave.ts';
import type { ChangeContext } from '../change/changeContext.ts';
import { alterRelease, type ReleaseSeen } from './alterRelease.ts';
import { lockedChanges } from './bundle.ts';
import { altered, type Release, releaseStandingOf } from './release.ts';

/**
 * Lets the changes of a wave begin, once all waves before it are done. The first begins with the roll-out.
 * @param actor the handle of a release manager
 * @throws NotFound; Conflict at `wave`; CallerError STALE
 */
export function startWave(
  context: Pick<ChangeContext, 'database' | 'appendAudit'>,
  { wave, ...seen }: ReleaseSeen & { readonly wave: number },
  actor: string,
): Promise<Release> {
  return alterRelease(context, seen, async (before, transaction) => {
    const changes = await lockedChanges(transaction, before);
    const obstacle = notYetStartable(
      releaseStandingOf(before, changes, { found: new Map(), nameOf: String }),
      wave - 1,
    );
    if (obstacle !== undefined) throw new Conflict(obstacle, 'wave');
    const at = Date.now();
    const release = { ...before, waveStarts: [...before.waveStarts, { by: actor, at }] };
    return {
      release: altered(release, { at, actor, text: `started wave ${wave}` }),
      ...{ actor, action: 'release.waveStarted', detail: { wave } },
    };
  });
}
