import { expect, test } from 'vitest';
import { loaded } from '../../../test/oracle/projected.ts';
import { type Estate, randomEstate, randomTargets } from '../../../test/oracle/randomEstate.ts';
import { Workbench } from '../workbench.ts';

const workbench = new Workbench();
const outage = (ciId: string) => ({ ciId, action: 'OUTAGE' as const, origin: 'question' });

const shop: Estate = {
  cis: ['shop', 'cart', 'site', 'array', 'cold'].map((key) => ({ key, class: 'Service', name: key })),
  relations: [
    { type: 'DEPENDS_ON', from: 'shop', to: 'cart', strength: 'HARD' },
    { type: 'DEPENDS_ON', from: 'shop', to: 'array', strength: 'HARD' },
    { type: 'DEPENDS_ON', from: 'cart', to: 'site', strength: 'HARD' },
    { type: 'DEPENDS_ON', from: 'site', to: 'array', strength: 'HARD' },
    { type: 'DEPENDS_ON', from: 'shop', to: 'cold', strength: 'HARD' },
    // Round in a circle: the cart's way through the shop is none of the shop's.
    { type: 'DEPENDS_ON', from: 'site', to: 'shop', strength: 'HARD' },
  ],
};

/** The ways to a CI as ids, of which the last is its own. */
function ways(targets: string[], id: string, most = 10): string[][] {
  const analysis = workbench.analyse(loaded(shop), targets.map(outage), 0);
  return workbench.ways(analysis, id, most)!.map((chain) => chain.map(({ ciId }) => ciId));
}

test('each way is by another CI that is relied on, the shortest first', () => {
  expect(ways(['array'], 'shop')).toEqual([
    ['array', 'shop'],
    ['array', 'site', 'cart', 'shop'],
  ]);
  expect(ways(['array'], 'shop', 1)).toHaveLength(1);
  expect(ways(['array', 'shop'], 'shop')[0]).toEqual(['shop']);
});

test('what is not reached has none, and what is not there has no answer', () => {
  expect(ways(['cart'], 'cold')).toEqual([]);
  const analysis = workbench.analyse(loaded(shop), [outage('cart')], 0);
  expect(workbench.ways(analysis, 'nowhere', 5)).toBeUndefined();
});

test('on random estates the first is the chain, and each goes from what is acted on without a circle', () => {
  let more = 0;
  for (let seed = 1; seed <= 200; seed++) {
    const estate = randomEstate(seed);
    const inputs = randomTargets(seed, estate).map(({ id, ...target }) => ({
      ciId: id,
      ...target,
      origin: 'question',
    }));
    const analysis = workbench.analyse(loaded(estate), inputs, 0);
    for (const { node } of workbench.page(analysis, { list: 'impacted', first: 500 }).edges) {
      const found = workbench.ways(analysis, node.ciId, 50)!;
      expect(found[0]).toEqual(node.chain);
      expect(found.map(({ length }) => length)).toEqual(
        found.map(({ length }) => length).sort((a, b) => a - b),
      );
      const last = found.map((chain) => chain.at(-2)?.ciId);
      expect(new Set(last).size).toBe(found.length);
      for (const chain of found) {
        const ids = chain.map(({ ciId }) => ciId);
        expect(new Set(ids).size).toBe(ids.length);
        expect(inputs.some(({ ciId }) => ciId === ids[0])).toBe(true);
        expect(ids.at(-1)).toBe(node.ciId);
        for (const [at, { via }] of chain.entries())
          if (at > 0) expect(via).toMatchObject({ from: ids[at], to: ids[at - 1] });
      }
      if (found.length > 1) more++;
    }
  }
  expect(more).toBeGreaterThan(100);
});
