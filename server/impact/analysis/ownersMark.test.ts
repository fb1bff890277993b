import { expect, test } from 'vitest';
import { advance, difference, loaded } from '../../../test/oracle/projected.ts';
import type { Estate } from '../../../test/oracle/randomEstate.ts';
import { Workbench } from '../workbench.ts';

const estate = (owners: Record<string, string | undefined>): Estate => ({
  cis: [
    { key: 'shop', class: 'Service', name: 'shop', attributes: { owner: owners.shop } },
    { key: 'cart', class: 'Service', name: 'cart', attributes: { owner: owners.cart } },
    { key: 'web', class: 'Server', name: 'web', attributes: { owner: owners.web } },
    { key: 'host', class: 'Server', name: 'host', attributes: { owner: owners.host } },
  ],
  relations: [
    { type: 'DEPENDS_ON', from: 'shop', to: 'web', strength: 'HARD' },
    { type: 'HOSTED_ON', from: 'web', to: 'host', strength: 'HARD' },
  ],
});
const before = { shop: 'anna', cart: 'bert', web: 'carl', host: 'dora' };

/** Digest and owners of an outage of the host, before and after owners changed. */
function marks(after: Record<string, string | undefined>) {
  const workbench = new Workbench();
  const inputs = [{ ciId: 'host', action: 'OUTAGE' as const, origin: 'question' }];
  const projection = loaded(estate(before));
  const next = advance(projection, 2, difference(estate(before), estate(after)));
  return [projection, next].map((each) => workbench.mark(each, inputs, 0));
}

test.each([
  ['a service that is hit', { shop: 'emil' }],
  ['a service that is hit, nobody now', { shop: undefined }],
  ['what is acted on', { host: 'emil' }],
])('another owner of %s is another mark and the same digest', (_, change) => {
  const [then, now] = marks({ ...before, ...change });
  expect(now!.digest).toBe(then!.digest);
  expect(now!.owners).not.toBe(then!.owners);
});

test.each([
  ['a service that is not hit', { cart: 'emil' }],
  ['what is hit and no service', { web: 'emil' }],
])('another owner of %s is none', (_, change) => {
  const [then, now] = marks({ ...before, ...change });
  expect(now).toEqual(then);
});

test('owners that change places are another mark', () => {
  const [then, now] = marks({ ...before, shop: 'dora', host: 'anna' });
  expect(now!.owners).not.toBe(then!.owners);
});
