import { expect, test } from 'vitest';
import { advance, difference, loaded, retreat } from '../../../test/oracle/projected.ts';
import { randomDelta, randomEstate } from '../../../test/oracle/randomEstate.ts';
import type { Projection } from './projection.ts';
import { rewire } from './rewire.ts';
import { wire } from './wiring.ts';

/** What is compared, without the memory that it lies in. */
function plain({ rule, rowGroup, groups, dependents, none }: Projection['wiring']) {
  const listed = (columns: object) =>
    Object.fromEntries(Object.entries(columns).map(([name, values]) => [name, values.join(' ')]));
  return {
    rule: rule.join(' '),
    rowGroup: rowGroup.join(' '),
    groups: listed(groups),
    dependents: listed(dependents),
    none: listed(none),
  };
}

/** @returns whether the step was one that `rewire` takes */
function check(former: Projection, next: Projection): boolean {
  const { cis, relationships, names, step } = next;
  const anew = wire(cis, relationships, names);
  expect(plain(next.wiring)).toEqual(plain(anew));
  return rewire(former, cis, relationships, names, step!.cis) !== undefined;
}

test('a step makes the wiring that the whole makes, forth and back, on 80 estates', () => {
  let taken = 0;
  for (let seed = 1; seed <= 80; seed++) {
    let estate = randomEstate(seed);
    let projection = loaded(estate);
    for (let revision = 2; revision < 7; revision++) {
      const next = randomDelta(seed * 10 + revision, estate);
      // One after the other: steps of few CIs among many.
      for (const entry of difference(estate, next)) {
        const advanced = advance(projection, revision, [entry]);
        if (check(projection, advanced)) taken++;
        const back = retreat(advanced, revision - 1, [entry]);
        if (check(advanced, back)) taken++;
        projection = advanced;
      }
      estate = next;
    }
  }
  expect(taken).toBeGreaterThan(1_000);
}, 60_000);
