import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { JournalEntry } from '../model/journal.ts';
import { confidences, strengths } from '../model/relationshipType.ts';
import { packEntries, unpackEntries } from './journalEntries.ts';

const edge = fc.record({
  type: fc.constantFrom('USES', 'RUNS_ON'),
  from: fc.string(),
  to: fc.string(),
  strength: fc.option(fc.constantFrom(...strengths)),
  group: fc.option(fc.string()),
  weight: fc.integer({ min: 1, max: 1_000_000 }),
  confidence: fc.constantFrom(...confidences),
  sightings: fc.array(
    fc.record({ scopeId: fc.constantFrom('a\u0000x', 'b\u0000y'), seenAt: fc.integer({ min: 0, max: 3 }) }),
    { maxLength: 3 },
  ),
});
const ci = fc.record({
  id: fc.string(),
  class: fc.constant('Server'),
  name: fc.string(),
  status: fc.constantFrom('ACTIVE', 'RETIRED'),
  criticality: fc.constant(null),
  owner: fc.option(fc.string()),
  redundancy: fc.constant([]),
});
const entry: fc.Arbitrary<JournalEntry> = fc.oneof(
  fc.record({ kind: fc.constant('RELATED'), edge, before: fc.option(edge) }),
  fc.record({ kind: fc.constant('UNRELATED'), edge }),
  fc.record({ kind: fc.constantFrom('CREATED', 'CHANGED', 'RETIRED'), ci, changes: fc.constant([]) }),
);

test('the entries of a page come back as they were, in their order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(entry), async (entries) => {
      expect(unpackEntries(await packEntries(entries))).toEqual(entries);
    }),
  );
});

test('a page that lists its entries in full is read as well', () => {
  const entries = fc.sample(fc.array(entry, { minLength: 5 }), 1)[0]!;
  expect(unpackEntries(new Int8Array(deflateRawSync(JSON.stringify(entries))))).toEqual(entries);
});
