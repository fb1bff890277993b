import { isDeepStrictEqual } from 'node:util';
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

/** Held without the test framework's own comparison, which takes longer than both answers. */
function agree(projection: Projection, estate: Estate, targets: OracleTarget[]): void {
  if (targets.length === 0) return;
  const [own, wanted] = [engine(projection, targets), plain(estate, targets)];
  if (!isDeepStrictEqual(own, wanted)) expect(own).toEqual(wanted);
}

function throughDeltas(seed: number): void {
  let estate = randomEstate(seed);
  const targets = randomTargets(seed, estate);
  let projection = loaded(estate);
  agree(projection, estate, targets);
  agree(journalled(estate), estate, targets);
  const history = [{ estate, entries: difference({ cis: [], relations: [] }, estate) }];
  for (let revision = 2; revision <= 4; revision++) {
    const next = randomDelta(seed * 10 + revision, estate);
    const entries = difference(estate, next);
    history.push({ estate: next, entries });
    projection = advance(projection, revision, entries);
    estate = next;
    agree(projection, estate, randomTargets(seed * 10 + revision, estate));
  }
  for (let revision = 3; revision >= 1; revision--) {
    projection = retreat(projection, revision, history[revision]!.entries);
    const past = history[revision - 1]!.estate;
    agree(projection, past, randomTargets(seed * 100 + revision, past));
  }
  const none = retreat(projection, 0, history[0]!.entries);
  expect(none.cis.name.filter((place) => place !== 0)).toHaveLength(0);
  expect(none.relationships.to).toHaveLength(0);
}

describe('2,000 random estates agree with the plain reading', () => {
  const size = 50;
  test.each(Array.from({ length: 40 }, (_, block) => block * size + 1))('estates from %i on', (first) => {
    for (let seed = first; seed < first + size; seed++) {
      try {
        throughDeltas(seed);
      } catch (error) {
        throw new Error(`Estate ${seed} is answered otherwise.`, { cause: error });
      }
    }
  });
});
