import { expect, test } from 'vitest';
import { loaded } from '../../../test/oracle/projected.ts';
import { randomEstate, randomTargets } from '../../../test/oracle/randomEstate.ts';
import type { ImpactTargetInput } from '../answer/answer.ts';
import type { Projection } from '../projection/projection.ts';
import { type ImpactState, impactStates } from '../states.ts';
import { Workbench } from '../workbench.ts';

const workbench = new Workbench();

function statesOf(projection: Projection, targets: readonly ImpactTargetInput[]): Map<string, ImpactState> {
  const { edges } = workbench.page(workbench.analyse(projection, targets, 0), {
    list: 'impacted',
    first: 500,
  });
  return new Map(edges.map(({ node }) => [node.ciId, node.state]));
}

/** What is worse with both than with either alone, found by analysing all three whole. */
function worseByHand(projection: Projection, own: ImpactTargetInput[], other: ImpactTargetInput[]): string[] {
  const alone = [statesOf(projection, own), statesOf(projection, other)];
  const badness = (state: ImpactState | undefined) => impactStates.indexOf(state ?? 'UNAFFECTED');
  return [...statesOf(projection, [...own, ...other])]
    .filter(([id, state]) => alone.every((states) => badness(states.get(id)) < badness(state)))
    .map(([id, state]) => `${id} ${state}`)
    .sort();
}

test('of two undertakings on random estates is what analysing them whole says', () => {
  let [met, worseOff] = [0, 0];
  for (let seed = 1; seed <= 1_500; seed++) {
    const estate = randomEstate(seed);
    const projection = loaded(estate);
    const undertakings = [seed, seed + 1_000, seed + 2_000, seed + 3_000].map((chance) =>
      randomTargets(chance, estate).map(({ id, ...target }) => ({ ...target, ciId: id, origin: 'test' })),
    );
    const [own, ...others] = undertakings;
    const found = workbench.interplay(projection, own!, others);
    for (const [position, { shared, worse, worseTotal }] of found.entries()) {
      const other = others[position]!;
      expect(worse.map(({ ciId, state }) => `${ciId} ${state}`).sort()).toEqual(
        worseByHand(projection, own!, other),
      );
      expect(worseTotal).toBe(worse.length);
      const theirs = new Set(other.map(({ ciId }) => ciId));
      expect(new Set(shared)).toEqual(new Set(own!.map(({ ciId }) => ciId).filter((id) => theirs.has(id))));
      met += shared.length > 0 ? 1 : 0;
      worseOff += worseTotal > 0 ? 1 : 0;
    }
  }
  expect(met).toBeGreaterThan(5);
  expect(worseOff).toBeGreaterThan(30);
});
