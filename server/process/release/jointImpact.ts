import type { Outline } from '../../impact/answer/outline.ts';
import type { Assessing } from '../change/assess.ts';
import type { Change } from '../change/change.ts';
import { targetsOf } from '../change/conflicts.ts';
import { atPresent } from '../change/keptTargets.ts';

/**
 * What bundles of changes hit together in the present, an outline each: the targets have their changes' numbers as origin.
 * Changes that were cancelled act on nothing.
 */
export async function jointOutlines(
  assessing: Assessing,
  bundles: readonly (readonly Change[])[],
): Promise<Outline[]> {
  const present = await atPresent(assessing, bundles.flat());
  const byId = new Map(present.map((change) => [change.id, change]));
  return Promise.all(
    bundles.map((changes) => {
      const acting = changes.map(({ id }) => byId.get(id)!).filter(({ state }) => state !== 'CANCELLED');
      return assessing.engine.outline(acting.flatMap(targetsOf));
    }),
  );
}
