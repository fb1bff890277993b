import { describe, expect, test } from 'vitest';
import { oracle } from '../../test/oracle/oracle.ts';
import { advance, difference, journalled, loaded, retreat } from '../../test/oracle/projected.ts';
import { type Estate, randomDelta, randomEstate, randomTargets } from '../../test/oracle/randomEstate.ts';
import type { OracleTarget } from '../../test/oracle/records.ts';
import type { Projection } from './projection/projection.ts';
import { Workbench } from './workbench.ts';

const workbench = new Workbench();

/** All that the engine answers, by key, in the words of the oracle. */
function engine(projection: Projection, targets: OracleTarget[]) {
  const inputs = targets.map(({ id, ...target }) => ({ ...target, ciId: id, origin: 'question' }));
  const analysis = workbench.analyse(projection, inputs, Date.now());
  const { edges } = workbench.page(analysis, { list: 'impacted', first: 500 });
  return new Map(
    edges.map(({ node }) => [
      node.ciId,
      {
        state: node.state,
        capacity: Number(node.capacity.toFixed(9)),
        redundancyLost: node.redundancyLost,
        distance: node.distance,
        durationMinutes: node.durationMinutes,
        chain: node.chain.map((step) => step.ciId),
        via: node.chain.at(-1)?.via?.type ?? null,
      },
    ]),
  );
}

function plain(estate: Estate, targets: OracleTarget[]) {
  const answers = oracle(estate.cis, estate.relations, targets);
  return new Map(
    [...answers].map(([key, answer]) => [key, { ...answer, capacity: Number(answer.capacity.toFixed(9)) }]),
  );
}

const seeds = Array.from({ length: 300 }, (_, seed) => seed + 1);

describe('300 random estates agree with the plain reading', () => {
  test.each(seeds)('estate %i', (seed) => {
    let estate = randomEstate(seed);
    const targets = randomTargets(seed, estate);
    if (targets.length > 0) {
      expect(engine(loaded(estate), targets)).toEqual(plain(estate, targets));
      expect(engine(journalled(estate), targets)).toEqual(plain(estate, targets));
    }
    let projection = loaded(estate);
    const history = [{ estate, entries: difference({ cis: [], relations: [] }, estate) }];
    for (let revision = 2; revision <= 4; revision++) {
      const next = randomDelta(seed * 10 + revision, estate);
      const entries = difference(estate, next);
      history.push({ estate: next, entries });
      projection = advance(projection, revision, entries);
      estate = next;
      const asked = randomTargets(seed * 10 + revision, estate);
      if (asked.length > 0) expect(engine(projection, asked)).toEqual(plain(estate, asked));
    }
    for (let revision = 3; revision >= 1; revision--) {
      projection = retreat(projection, revision, history[revision]!.entries);
      const past = history[revision - 1]!.estate;
      const asked = randomTargets(seed * 100 + revision, past);
      if (asked.length > 0) expect(engine(projection, asked)).toEqual(plain(past, asked));
    }
    const none = retreat(projection, 0, history[0]!.entries);
    expect(none.cis.names.filter((name) => name !== undefined)).toEqual([]);
    expect(none.relationships.to).toHaveLength(0);
  });
});
