import { expect, test } from 'vitest';
import { hitServicesOf } from '../../../test/oracle/hitServices.ts';
import { loaded } from '../../../test/oracle/projected.ts';
import { type Estate, randomEstate, randomTargets } from '../../../test/oracle/randomEstate.ts';
import { ciClass } from '../../model/classes/registry.ts';
import { Workbench } from '../workbench.ts';
import type { HitCi } from './outline.ts';

const estate: Estate = {
  cis: [
    { key: 'shop', class: 'BusinessService', name: 'shop' },
    { key: 'k8s', class: 'Cluster', name: 'k8s', redundancy: [{ group: 'nodes', minUp: 1, mode: 'SHARED' }] },
    { key: 'node-1', class: 'Server', name: 'node-1' },
    { key: 'node-2', class: 'Server', name: 'node-2' },
    { key: 'disk', class: 'Volume', name: 'disk' },
  ],
  relations: [
    { type: 'DEPENDS_ON', from: 'shop', to: 'k8s' },
    { type: 'HAS_MEMBER', from: 'k8s', to: 'node-1', group: 'nodes' },
    { type: 'HAS_MEMBER', from: 'k8s', to: 'node-2', group: 'nodes' },
    { type: 'STORED_ON', from: 'disk', to: 'node-1' },
  ],
};
const workbench = new Workbench();

test('an outline tells the capacity that is left of services, and of others that people say the load of', () => {
  const analysis = workbench.analyse(
    loaded(estate),
    [{ ciId: 'node-1', action: 'OUTAGE', origin: 'question' }],
    0,
  );
  const { services, targets, carriers } = workbench.outline(analysis);
  const told = (cis: readonly HitCi[]) => cis.map(({ ciId, state, capacity }) => [ciId, state, capacity]);
  expect(told(services.lessened)).toEqual([['shop', 'DEGRADED', 0.5]]);
  expect(told(targets)).toEqual([['node-1', 'DOWN', 0]]);
  expect(told(carriers)).toEqual([['k8s', 'DEGRADED', 0.5]]);
});

test('it tells the same capacities as the answer on each CI, on random estates', () => {
  for (let seed = 1; seed <= 60; seed++) {
    const random = randomEstate(seed);
    const acting = randomTargets(seed, random).map(({ id, ...target }) => ({
      ...{ ...target, ciId: id, origin: 'question' },
    }));
    const analysis = workbench.analyse(loaded(random), acting, 0);
    const { targets, carriers } = workbench.outline(analysis);
    for (const { ciId, state, capacity } of [...workbench.services(analysis), ...targets, ...carriers])
      expect(workbench.on(analysis, ciId)).toMatchObject({ state, capacity });
    for (const { class: className, state } of carriers) {
      expect(ciClass(className)?.attributes.peakLoad).toBeDefined();
      expect(['DOWN', 'DEGRADED']).toContain(state);
    }
  }
});

test('its sums and first names of services are those of the whole list, which is that of the answer', () => {
  let [hit, beyondFirst] = [0, 0];
  for (let seed = 1; seed <= 500; seed++) {
    const random = randomEstate(seed);
    const acting = randomTargets(seed, random).map(({ id, ...target }) => ({
      ...{ ...target, ciId: id, origin: 'question' },
    }));
    const analysis = workbench.analyse(loaded(random), acting, 0);
    const all = workbench.services(analysis);
    hit += all.length;
    const { services } = workbench.outline(analysis);
    beyondFirst += services.parts.filter(({ count, first }) => count > first.length).length;
    const { edges } = workbench.page(analysis, { list: 'services', first: 500 });
    expect(all.map(({ ciId, state }) => [ciId, state])).toEqual(
      edges.map(({ node }) => [node.ciId, node.state]),
    );
    expect(services).toEqual(hitServicesOf(all));
  }
  expect(hit).toBeGreaterThan(1_000);
  expect(beyondFirst).toBeGreaterThan(0);
});

test('those of some CIs that are hit are told in the order of services, and no others', () => {
  const projection = loaded(estate);
  const analysis = workbench.analyse(
    projection,
    [{ ciId: 'node-1', action: 'OUTAGE', origin: 'question' }],
    0,
  );
  const asked = ['k8s', 'node-2', 'shop', 'node-1', 'shop', 'nowhere'];
  const told = workbench.hitAmong(analysis, asked).map(({ ciId, state }) => [ciId, state]);
  expect(told).toEqual([
    ['node-1', 'DOWN'],
    ['k8s', 'DEGRADED'],
    ['shop', 'DEGRADED'],
  ]);
});
