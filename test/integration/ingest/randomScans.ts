import fc from 'fast-check';
import { ci, relation } from './fixture.ts';

export interface RandomScan {
  readonly source: string;
  readonly mode: 'full' | 'delta';
  readonly records: object[];
}

const key = fc.constantFrom('a', 'b', 'c', 'd');
const source = fc.constantFrom('s', 't');
/**
 * What is referred to by an identifier, which one key alone ever holds: where several CIs come to hold one, a
 * relationship stays where it stood, so that it follows from the past and not from the evidence.
 */
const referred = { a: 's.example.org', b: 't.example.org' } as const;
const ciRecord = fc
  .record({
    own: key,
    kinds: fc.subarray(['serial', 'fqdn']),
    cpuCount: fc.integer({ min: 1, max: 3 }),
    named: fc.boolean(),
    isReferred: fc.boolean(),
  })
  .map(({ own, kinds, cpuCount, named, isReferred }) => (from: string) => {
    const name = own === 'a' || own === 'b' ? referred[own] : undefined;
    // One thing may be known to both sources and be united, parted and united again. Which id it gets where more than
    // two meet follows from the past, too, and not from the evidence.
    const fqdn = [
      ...(kinds.includes('fqdn') ? [`${own}.example.org`] : []),
      ...(isReferred && name?.startsWith(`${from}.`) ? [name] : []),
    ];
    return ci(own, {
      identifiers: { ...(kinds.includes('serial') ? { serial: [`SN-${own}`] } : {}), fqdn },
      attributes: { cpuCount },
      name: named ? own : `${own}-${cpuCount}`,
    });
  });
const end = fc.oneof(
  key,
  fc.record({ source, key }, { noNullPrototype: true }),
  fc.constantFrom(...Object.values(referred)).map((fqdn) => ({ identifier: { fqdn } })),
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
      { requiredKeys: [], noNullPrototype: true },
    ),
  })
  .map(
    ({ type, from, to, more }) =>
      () =>
        relation(type, from, to, more),
  );
const gone = key.map((own) => () => ({ record: 'gone', key: own }));
const said = fc.oneof({ weight: 3, arbitrary: ciRecord }, { weight: 4, arbitrary: relationRecord });

/** A few scans of two sources that speak of the same things. */
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
      records: [one.first, ...one.more, ...(one.mode === 'delta' ? one.gone : [])].map((make) =>
        make(one.source),
      ),
    })),
  { minLength: 1, maxLength: 4 },
);
