import type { Cis } from './cis.ts';
import type { Ids } from './ids.ts';
import type { Projection } from './projection.ts';
import { Texts } from './texts.ts';

/** What a projection knows of its CIs. */
export type Compact = Omit<Cis, 'count'>;

/** The CIs with texts of their own, in which nothing is of other revisions. */
export function compact({ cis }: Projection): Compact {
  const { count, ids } = cis;
  const texts = new Texts();
  const taken = (places: Uint32Array) =>
    places.subarray(0, count).map((place) => (place === 0 ? 0 : texts.take(cis.texts, place)));
  const own: Ids = {
    at: taken(ids.at),
    hashHigh: ids.hashHigh.subarray(0, count),
    hashLow: ids.hashLow.subarray(0, count),
    slots: ids.slots,
  };
  const { class: ciClass, status, criticality, owner } = cis;
  const [name, redundancy] = [taken(cis.name), taken(cis.redundancy)];
  return { ids: own, texts, name, class: ciClass, status, criticality, owner, redundancy };
}
