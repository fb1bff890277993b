import fc from 'fast-check';
import { ci, relation } from './fixture.ts';

export interface RandomScan {
  readonly source: string;
  readonly mode: 'full' | 'delta';
  readonly records: object[];
}

const key = fc.constantFrom('a', 'b', 'c', 'd');
const source = fc.constantFrom('s', 't');
const identifiers = fc.record(
  {
    serial: fc.constantFrom(['SN-1'], ['SN-2']),
    fqdn: fc.constantFrom(['one.example.org'], ['two.example.org'], ['one.example.org', 'two.example.org']),
  },
  { requiredKeys: [] },
);
const ciRecord = fc
  .record({ key, identifiers, cpuCount: fc.integer({ min: 1, max: 3 }), named: fc.boolean() })
  .map(({ key: own, identifiers: known, cpuCount, named }) =>
    ci(own, { identifiers: known, attributes: { cpuCount }, name: named ? own : `${own}-${cpuCount}` }),
  );
const end = fc.oneof(
  key,
  fc.record({ source, key }),
  fc.constantFrom('one.example.org', 'two.example.org').map((fqdn) => ({ identifier: { fqdn } })),
);
const relationRecord = fc
  .record({
    type: fc.constantFrom('USES', 'DEPENDS_ON'),
    from: key,
    to: end,
    more: fc.record(
      {
        weight: fc.integer({ min: 1, max: 2 }),
        group: fc.constantFrom('g', 'h'),
        strength: fc.constantFrom('HARD', 'SOFT'),
        confidence: fc.constantFrom('DECLARED', 'INFERRED'),
      },
      { requiredKeys: [] },
    ),
  })
  .map(({ type, from, to, more }) => relation(type, from, to, more));
const gone = key.map((own) => ({ record: 'gone', key: own }));
const said = fc.oneof({ weight: 3, arbitrary: ciRecord }, { weight: 4, arbitrary: relationRecord });

/** A few scans of two sources that speak of the same things, the last words of which are undone first. */
export const randomScans: fc.Arbitrary<RandomScan[]> = fc.array(
  fc
    .record({
      source,
      mode: fc.constantFrom('full' as const, 'delta' as const),
      // A full scan that names nothing would be held.
      first: ciRecord,
      more: fc.array(said, { maxLength: 7 }),
      gone: fc.array(gone, { maxLength: 2 }),
    })
    .map((one) => ({
      source: one.source,
      mode: one.mode,
      records: [one.first, ...one.more, ...(one.mode === 'delta' ? one.gone : [])],
    })),
  { minLength: 1, maxLength: 4 },
);
