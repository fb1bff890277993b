import { ci, relation, scan } from '../integration/ingest/fixture.ts';
import { type Estate, randomDelta, randomEstate } from './randomEstate.ts';

/**
 * Whole scans of an estate as it goes through random changes, one generation each: what is no longer in it retires,
 * with its relationships, and some of that comes back. The same seed gives the same scans.
 */
export function* randomHistory(seed: number, length: number): Generator<object[]> {
  let estate = randomEstate(seed);
  for (let step = 1; step <= length; step++) {
    const { cis, relations } = withoutSome(estate, step);
    yield scan(step, [
      ...cis.map(({ key, ...record }) => ci(key, record)),
      ...relations.map(({ type, from, to, ...record }) => relation(type, from, to, record)),
    ]);
    estate = randomDelta(seed * 7 + step, estate);
  }
}

function withoutSome(estate: Estate, step: number): Estate {
  const cis = estate.cis.filter((_, position) => (position + step) % 5 !== 0);
  const keys = new Set(cis.map((record) => record.key));
  return { cis, relations: estate.relations.filter(({ from, to }) => keys.has(from) && keys.has(to)) };
}
