import fc from 'fast-check';
import { expect, test } from 'vitest';
import { precisionOf, recallOf } from '../../model/change/review.ts';
import { accuracyOf } from './accuracy.ts';

const ids = fc.uniqueArray(fc.integer({ min: 0, max: 30 }).map(String));

test('precision and recall are the shares that they are said to be', () => {
  fc.assert(
    fc.property(ids, ids, (predicted, hit) => {
      const carriers = new Map(
        predicted.map((id) => [id, Number(id) % 2 === 0 ? 'DEPENDS_ON' : 'STORED_ON']),
      );
      const missed = hit.filter((id) => !carriers.has(id));
      const found = accuracyOf(
        { total: predicted.length, carriers },
        hit.map((ciId) => ({ ciId })),
        missed.map((from) => ({ from, type: 'DEPENDS_ON' })),
      );
      const both = hit.filter((id) => predicted.includes(id)).length;
      expect(precisionOf(found)).toBe(predicted.length === 0 ? null : both / predicted.length);
      expect(recallOf(found)).toBe(hit.length === 0 ? null : both / hit.length);
      const sum = (field: 'predicted' | 'both' | 'missed') =>
        found.byType.reduce((total, each) => total + each[field], 0);
      expect([sum('predicted'), sum('both'), sum('both') + sum('missed')]).toEqual([
        predicted.length,
        both,
        hit.length,
      ]);
    }),
  );
});

test('who was predicted by which type of relationship is told apart', () => {
  const carriers = new Map([
    ['a', 'DEPENDS_ON'],
    ['b', 'DEPENDS_ON'],
    ['c', 'STORED_ON'],
  ]);
  const { byType } = accuracyOf(
    { total: 3, carriers },
    [{ ciId: 'a' }, { ciId: 'z' }],
    [{ from: 'z', type: 'RUNS_ON' }],
  );
  expect(byType).toEqual([
    { type: 'DEPENDS_ON', predicted: 2, both: 1, missed: 0 },
    { type: 'STORED_ON', predicted: 1, both: 0, missed: 0 },
    { type: 'RUNS_ON', predicted: 0, both: 0, missed: 1 },
  ]);
});
