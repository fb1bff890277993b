import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { ciClass } from '../server/model/classes/registry.ts';
import { relationshipType } from '../server/model/relationships/registry.ts';
import { fitsEnd } from '../server/model/relationshipType.ts';
import { estateLines, estateRelations, inPieces } from './bench/estate/lines.ts';
import { partNames, shapeOf } from './bench/estate/shape.ts';
import { dependentsOf, PlainSearch } from './bench/plainSearch.ts';

const shape = shapeOf(10_000);

function digest(seed: number): string {
  const hash = createHash('sha256');
  for (const piece of inPieces(estateLines(shapeOf(3000, seed), 1))) hash.update(piece);
  return hash.digest('hex');
}

describe('the estate that the bench makes', () => {
  test('has the size asked for, in runs without gaps, and about 4.7 relationships a CI', () => {
    expect(shape.size).toBe(10_000);
    let next = 0;
    for (const name of partNames) {
      expect(shape.parts[name].offset).toBe(next);
      next += shape.parts[name].count;
    }
    expect(next).toBe(shape.size);
    const relations = [...estateRelations(shape)].length;
    expect(relations / shape.size).toBeGreaterThan(4.6);
    expect(relations / shape.size).toBeLessThan(4.8);
  });

  test('is the same for the same seed and another for another', () => {
    expect(digest(1)).toBe(digest(1));
    expect(digest(2)).not.toBe(digest(1));
  });

  test('relates CIs that are there, each pair of a type once, at ends that the model knows', () => {
    const seen = new Set<string>();
    for (const { type, from, fromIndex, to, toIndex } of estateRelations(shape)) {
      expect(toIndex < shape.parts[to].count && fromIndex < shape.parts[from].count).toBe(true);
      seen.add(`${type} ${from} ${fromIndex} ${to} ${toIndex}`);
      const [rule, one, other] = [
        relationshipType(type),
        ciClass(shape.parts[from].ciClass),
        ciClass(shape.parts[to].ciClass),
      ];
      if (!rule || !one || !other) throw new Error(`${type} ${from} ${to} is not declared`);
      if (!fitsEnd(rule.from, one) || !fitsEnd(rule.to, other)) throw new Error(`${type} ${from} ${to}`);
    }
    expect(seen.size).toBe([...estateRelations(shape)].length);
  });

  test('is a whole scan: as many lines as its end says, no key twice', () => {
    const lines = [...estateLines(shape, 7)].map((line) => JSON.parse(line) as Record<string, unknown>);
    const keys = lines.filter((line) => line.record === 'ci').map((line) => line.key);
    expect(lines[0]).toMatchObject({ record: 'begin', mode: 'full', generation: 7 });
    expect(new Set(keys).size).toBe(keys.length);
    expect(lines.at(-1)).toEqual({
      record: 'end',
      cis: keys.length,
      relations: lines.length - keys.length - 2,
      complete: true,
    });
  });

  test('reaches from a few CIs to most of them, as a company does', () => {
    const search = new PlainSearch(dependentsOf(shape));
    const reached = (name: (typeof partNames)[number]) => search.reached(shape.parts[name].offset);
    expect(reached('backbone')).toBeGreaterThan(shape.size * 0.9);
    expect(reached('host')).toBeLessThan(shape.size * 0.5);
    expect(reached('business')).toBe(0);
  });
});
