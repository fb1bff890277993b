import type { Runner } from '../../graph/statement.ts';
import { openReleaseStates } from '../../model/release/releaseState.ts';
import { releasesOfChanges } from './releaseStore.ts';

/**
 * Why some of changes may not start yet, by their ids: they go out with a release that has not come to them.
 * One statement for all of them.
 */
export async function heldBack(
  runner: Runner,
  changeIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const held = new Map<string, string>();
  for (const { number, state, waves, waveStarts, baselineRevision } of await releasesOfChanges(
    runner,
    changeIds,
    openReleaseStates,
  ))
    for (const [place, ids] of waves.entries()) {
      if (state === 'DEPLOYING' && place < waveStarts.length) continue;
      const begun = baselineRevision !== null;
      const because = !begun
        ? `It goes out with ${number}, whose roll-out has not begun.`
        : state === 'DEPLOYING'
          ? `It goes out with ${number}, whose wave ${place + 1} has not started.`
          : `It goes out with ${number}, which is not rolling out any more.`;
      for (const id of ids) held.set(id, because);
    }
  return held;
}
