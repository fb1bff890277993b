import fc from 'fast-check';
import { expect, test } from 'vitest';
import { criticalities } from '../../model/ciClass.ts';
import { ciStatuses } from '../../model/journal.ts';
import { impactStates } from '../states.ts';
import { packHits, unpackHits } from './packedHits.ts';

const text = fc.string({ unit: 'binary', maxLength: 12 });
const hit = fc.record({
  ciId: text,
  name: text,
  class: fc.constantFrom('Service', 'Server', 'Volume'),
  status: fc.constantFrom(...ciStatuses),
  state: fc.constantFrom(...impactStates),
  criticality: fc.constantFrom(null, ...criticalities),
  owner: fc.option(text),
  capacity: fc.double({ min: 0, max: 1, noNaN: true }),
});

test('hit CIs come out of the columns as they went in, whatever they are called, also from another thread', () => {
  fc.assert(
    fc.property(fc.array(hit, { maxLength: 40 }), (hits) => {
      expect(unpackHits(structuredClone(packHits(hits)))).toEqual(hits);
    }),
  );
});
