import { describe, expect, test } from 'vitest';
import { readEstate } from '../../../test/oracle/estate.ts';
import { advance, difference, loaded } from '../../../test/oracle/projected.ts';
import { Random } from '../../../test/oracle/random.ts';
import { type Estate, randomDelta, randomEstate } from '../../../test/oracle/randomEstate.ts';
import { findStates } from '../../../test/oracle/states.ts';
import { idOf } from '../projection/cis.ts';
import type { Projection } from '../projection/projection.ts';
import { LossIndex, mostCauses } from './lossIndex.ts';

function finish<Result>(work: Generator<void, Result>): Result {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

function built(projection: Projection): LossIndex {
  const index = new LossIndex(projection, mostCauses);
  finish(index.build());
  return index;
}

/** What the index says, by key. */
function told(index: LossIndex) {
  const { cis, names } = index.projection;
  const text = (ci: number) => idOf(cis, ci);
  const points: Record<string, string[]> = {};
  const fates: string[] = [];
  for (let ci = 0; ci < cis.count; ci++) {
    const services = [...index.losses.services.of(ci)].map(text).sort();
    if (services.length > 0) points[text(ci)] = services;
    const counted = [0, 1, 2, 3, 4].reduce((sum, level) => sum + index.losses.count(ci, level), 0);
    expect(counted).toBe(services.length);
    const pairs = index.fates.of(ci);
    for (let at = 0; at < pairs.length; at += 2)
      fates.push([text(ci), names.groups.text(pairs[at]!), text(pairs[at + 1]!)].join(' '));
  }
  return { points, fates: fates.sort() };
}

/** The same by failing each CI alone, as impact.md says it. */
function plain({ cis, relations }: Estate) {
  const estate = readEstate(cis, relations);
  const service = (key: string) => /Service$/.test(cis.find((ci) => ci.key === key)!.class);
  const points: Record<string, string[]> = {};
  const fates: string[] = [];
  for (const cause of estate.keys) {
    const states = findStates(estate, [{ id: cause, action: 'OUTAGE' }]);
    const down = (key: string) => states.get(key) === 'DOWN';
    const services = estate.keys.filter((key) => key !== cause && service(key) && down(key)).sort();
    if (services.length > 0) points[cause] = services;
    for (const group of estate.groups) {
      if (group.members.some((member) => member.key === cause)) continue;
      const taken = group.members.filter((member) => down(member.key));
      const lost = taken.reduce((sum, member) => sum + member.weight, 0);
      if (taken.length >= 2 && group.total - lost < group.k)
        fates.push([group.at, group.name, cause].join(' '));
    }
  }
  return { points, fates: fates.sort() };
}

const seeds = Array.from({ length: 150 }, (_, seed) => seed + 1);

describe('150 random estates and four steps of each agree with failing each CI alone', () => {
  let followed = 0;

  test.each(seeds)('estate %i', (seed) => {
    let estate = randomEstate(seed);
    let projection = loaded(estate);
    let index = built(projection);
    expect(told(index)).toEqual(plain(estate));
    for (let revision = 2; revision <= 5; revision++) {
      const next = randomDelta(seed * 10 + revision, estate);
      projection = advance(projection, revision, difference(estate, next));
      if (finish(index.follow(projection, new Set(projection.step!.cis)))) followed++;
      else index = built(projection);
      expect(told(index)).toEqual(plain(next));
      estate = next;
    }
  });

  test('most steps did not need all to be found anew', () => expect(followed).toBeGreaterThan(300));
});

describe('an estate in tiers, with groups and without knots', () => {
  /** Each CI needs some of those a tier or more below it, alone or in groups of two to four. */
  function relation(random: Random): Estate['relations'][number] {
    const from = random.whole(20, 199);
    const to = random.whole(0, Math.floor(from / 20) * 20 - 1);
    const more = random.chance(0.6)
      ? { group: random.one(['g', 'h']), weight: random.one([1, 1, 1, 2]) }
      : {};
    return { type: random.one(['DEPENDS_ON', 'RUNS_ON']), from: `c${from}`, to: `c${to}`, ...more };
  }

  const tiers = Array.from({ length: 200 }, (_, at) => ({
    key: `c${at}`,
    class: at % 3 === 0 ? 'Service' : 'Server',
    name: `c${at}`,
    ...(at % 5 === 0 && { redundancy: [{ group: 'g', minUp: 2, mode: 'SHARED' as const }] }),
  }));

  test.each([1, 2, 3, 4, 5, 6])('follows each step as if it were found anew (%i)', (seed) => {
    const random = new Random(seed);
    let relations = Array.from({ length: 420 }, () => relation(random));
    let projection = loaded({ cis: tiers, relations });
    const index = built(projection);
    for (let revision = 2; revision < 12; revision++) {
      const next = relations.filter(() => random.chance(0.95));
      for (let more = relations.length - next.length; more > 0; more--) next.push(relation(random));
      const entries = difference({ cis: tiers, relations }, { cis: tiers, relations: next });
      projection = advance(projection, revision, entries);
      expect(finish(index.follow(projection, new Set(projection.step!.cis)))).toBe(true);
      expect(told(index)).toEqual(told(built(projection)));
      relations = next;
    }
  });
});

describe('steps of one line', () => {
  const service = (key: string) => ({ key, class: 'Service', name: key });
  const needs = (from: string, to: string, group?: string) => ({
    type: 'DEPENDS_ON',
    from,
    to,
    ...(group && { group }),
  });
  const cis = ['a', 'b', 'c', 'd', 'e'].map(service);

  /** Follows from one list of relationships to the next and tells what the index says then. */
  function step(before: Estate['relations'], after: Estate['relations']) {
    const first = loaded({ cis, relations: before });
    const index = built(first);
    const next = advance(first, 2, difference({ cis, relations: before }, { cis, relations: after }));
    const followed = finish(index.follow(next, new Set(next.step!.cis)));
    return {
      followed,
      told: followed ? told(index).points : undefined,
      plain: plain({ cis, relations: after }).points,
    };
  }

  test('two that need each other do not keep a cause alive that neither has any more', () => {
    const knot = [needs('a', 'b'), needs('b', 'a'), needs('c', 'a')];
    const result = step([...knot, needs('b', 'd')], knot);
    expect(result.followed).toBe(true);
    expect(result.told).toEqual(result.plain);
    expect(result.told).toEqual({ a: ['b', 'c'], b: ['a', 'c'] });
  });

  test('a knot that a step makes is found anew', () => {
    const chain = [needs('a', 'b'), needs('b', 'c')];
    expect(step(chain, [...chain, needs('c', 'a')]).followed).toBe(false);
  });

  test('what comes lower is lifted above what it needs now', () => {
    const lines = [needs('a', 'b'), needs('c', 'd'), needs('d', 'e')];
    const result = step(lines, [...lines, needs('b', 'c')]);
    expect(result.followed).toBe(true);
    expect(result.told).toEqual(result.plain);
    expect(result.told!.e).toEqual(['a', 'b', 'c', 'd']);
  });

  test('a second member cures', () => {
    const result = step([needs('a', 'b', 'pair')], [needs('a', 'b', 'pair'), needs('a', 'c', 'pair')]);
    expect(result).toEqual({ followed: true, told: {}, plain: {} });
  });
});
