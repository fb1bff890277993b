import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attributeFault } from '../server/model/attribute.ts';
import { ciClass } from '../server/model/classes/registry.ts';
import { relationshipType } from '../server/model/relationships/registry.ts';
import type { CiRecord, RelationRecord, ScanRecord } from '../server/model/scanRecord.ts';
import type { ConformanceCases } from './conformanceCases.ts';
import { sources } from './registry.ts';
import { emptyTally, type ScanTally, scanRecords } from './scan.ts';
import { scanLineSchema } from './scanLineSchema.ts';
import type { Collected, Finding, ScanRequest, Source } from './source.ts';
import { cases as csv } from './sources/csv/fixtures/cases.ts';
import { cases as kubernetes } from './sources/kubernetes/fixtures/cases.ts';
import { cases as netbox } from './sources/netbox/fixtures/cases.ts';

/** What every source must hold to; a new source needs `fixtures/cases.ts` beside it and a line here. */
const recorded: Readonly<Record<string, ConformanceCases>> = { kubernetes, netbox, csv };

const begin = { record: 'begin', schema: 1, source: 's', scope: 'x', mode: 'full', generation: 1 } as const;

async function collectAll(source: Source, request: ScanRequest): Promise<Collected[]> {
  const collected: Collected[] = [];
  for await (const each of source.collect(request)) collected.push(each);
  return collected;
}

function scan(source: Source, collected: readonly Collected[], request: ScanRequest) {
  const tally = emptyTally();
  const records = [...scanRecords(begin, source.translate(collected, request), tally)].map(
    (record) => JSON.parse(JSON.stringify(record)) as ScanRecord, // as it goes over the wire
  );
  return { records, tally };
}

const cisOf = (records: readonly ScanRecord[]) =>
  records.filter((each): each is CiRecord => each.record === 'ci');
const relationsOf = (records: readonly ScanRecord[]) =>
  records.filter((each): each is RelationRecord => each.record === 'relation');

function checkCis(cis: readonly CiRecord[]): void {
  expect(new Set(cis.map((ci) => ci.key)).size, 'keys are unique').toBe(cis.length);
  for (const ci of cis) {
    const declared = ciClass(ci.class);
    expect(declared, `class ${ci.class}`).toBeDefined();
    for (const [name, value] of Object.entries(ci.attributes ?? {})) {
      const attribute =
        declared && Object.hasOwn(declared.attributes, name) ? declared.attributes[name] : undefined;
      expect(attribute && attributeFault(attribute, value), `${ci.key} ${name}`).toBeUndefined();
    }
  }
}

/** Ends outside the scan must be told to the person, one remark each at least. */
function checkRelations(
  relations: readonly RelationRecord[],
  cis: readonly CiRecord[],
  tally: ScanTally,
): void {
  const keys = new Set(cis.map((ci) => ci.key));
  const seen = new Set<string>();
  const dangling = new Set<string>();
  for (const { type, from, to } of relations) {
    expect(relationshipType(type), type).toBeDefined();
    const id = JSON.stringify([type, from, to]);
    expect(seen.has(id), `${id} comes once`).toBe(false);
    seen.add(id);
    expect(from, 'nothing relates to itself').not.toEqual(to);
    for (const end of [from, to]) if (typeof end === 'string' && !keys.has(end)) dangling.add(end);
  }
  expect(tally.remarks.length, `remarks tell of ${[...dangling].join(', ')}`).toBeGreaterThanOrEqual(
    dangling.size,
  );
}

function checkScan(records: readonly ScanRecord[], tally: ScanTally): void {
  for (const record of records)
    expect(scanLineSchema.safeParse(record).error, JSON.stringify(record)).toBeUndefined();
  const cis = cisOf(records);
  const relations = relationsOf(records);
  expect(records[0]).toEqual(begin);
  expect(records.at(-1)).toMatchObject({ record: 'end', cis: cis.length, relations: relations.length });
  expect(records.filter((each) => each.record === 'begin' || each.record === 'end')).toHaveLength(2);
  checkCis(cis);
  checkRelations(relations, cis, tally);
}

function objectsTold(findings: Iterable<Finding>): number {
  let told = 0;
  for (const finding of findings) if (finding.record === 'tally') told += finding.count ?? 1;
  return told;
}

/** The same objects with every name made hostile in the same way, so that what refers to what still holds. */
function hostile(value: unknown, name?: string): unknown {
  if (Array.isArray(value)) return value.map((each) => hostile(each, name));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, hostile(each, key)]));
  }
  const isName = name === 'name' || name === 'namespace';
  return isName && typeof value === 'string' ? `${value}"/%\u0000\n<script>💥__proto__` : value;
}

/** Random damage: some part of an object replaced by something of another type. */
function damage(value: unknown, junk: readonly unknown[], next: () => number): unknown {
  if (next() % 12 === 0) return junk[next() % junk.length];
  if (Array.isArray(value)) return value.map((each) => damage(each, junk, next));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, damage(each, junk, next)]));
}

const replaced = (collected: readonly Collected[], change: (object: unknown) => unknown) =>
  collected.map((each) => ('failure' in each ? each : { ...each, object: change(each.object) }));

describe.each(sources.map((source) => [source.name, source] as const))('%s', (name, source) => {
  const cases = recorded[name];
  if (cases === undefined) throw new Error(`The source ${name} has no recorded cases.`);

  describe.each(cases.whole.map((each) => [each.name, each] as const))(
    '%s',
    async (_, { request, objects }) => {
      const collected = await collectAll(source, request);

      test('gives valid records with the right frame', () => {
        const { records, tally } = scan(source, collected, request);
        checkScan(records, tally);
        expect(tally.errors).toEqual([]);
        expect(records.at(-1)).toMatchObject({ complete: true });
      });

      test('tells of every object exactly once what became of it', () => {
        expect(objectsTold(source.translate(collected, request))).toBe(objects);
      });

      test('gives the same lines again, and in whichever order the objects come', () => {
        const once = scan(source, collected, request).records.map((each) => JSON.stringify(each));
        expect(scan(source, collected, request).records.map((each) => JSON.stringify(each))).toEqual(once);
        const turned = scan(source, collected.toReversed(), request).records.map((each) =>
          JSON.stringify(each),
        );
        expect(turned.toSorted()).toEqual(once.toSorted());
      });

      test('says so when a section could not be read, and keeps the rest', () => {
        const whole = scan(source, collected, request).records;
        const { records, tally } = scan(
          source,
          [...collected, { section: 'away', failure: 'did not answer' }],
          request,
        );
        checkScan(records, tally);
        expect(records.filter((each) => each.record === 'error')).toEqual([
          { record: 'error', section: 'away', message: 'did not answer' },
        ]);
        expect(records.at(-1)).toMatchObject({ record: 'end', complete: false });
        expect(cisOf(records)).toEqual(cisOf(whole));
      });

      test('counts a kind that it does not know', () => {
        const stranger = { section: 'more', place: 'more', object: cases.stranger.object };
        const before = scan(source, collected, request);
        const { records, tally } = scan(source, [...collected, stranger], request);
        checkScan(records, tally);
        expect(tally.withoutClass.get(cases.stranger.kind)).toBe(1);
        expect(records.at(-1)).toMatchObject({ withoutClass: { [cases.stranger.kind]: 1 } });
        expect(cisOf(records)).toEqual(cisOf(before.records));
      });

      test('keeps hostile names apart and whole', () => {
        const before = scan(source, collected, request).records;
        const { records, tally } = scan(
          source,
          replaced(collected, (object) => hostile(object)),
          request,
        );
        checkScan(records, tally);
        expect(cisOf(records).some((ci) => ci.name?.includes('<script>💥__proto__'))).toBe(true);
        expect(cisOf(records).length).toBeGreaterThanOrEqual(cisOf(before).length * 0.9);
      });

      test('never fails over damaged objects', () => {
        const junk = [
          null,
          7,
          -1.5,
          '',
          'x',
          true,
          [],
          {},
          [null],
          { id: 1 },
          '\u0000',
          { name: { name: 1 } },
        ];
        fc.assert(
          fc.property(fc.array(fc.nat(10_000), { minLength: 40, maxLength: 40 }), (numbers) => {
            let index = 0;
            const next = () => numbers[index++ % numbers.length]! + index;
            const { records, tally } = scan(
              source,
              replaced(collected, (object) => damage(object, junk, next)),
              request,
            );
            for (const record of records)
              expect(scanLineSchema.safeParse(record).error, JSON.stringify(record)).toBeUndefined();
            checkCis(cisOf(records));
            expect(tally).toBeDefined();
          }),
          { numRuns: 40 },
        );
      });
    },
  );

  test('tells of a part that cannot be read, and reads the rest', async () => {
    const { request, close } = await cases.broken.open();
    try {
      const { records, tally } = scan(source, await collectAll(source, request), request);
      checkScan(records, tally);
      expect(tally.errors.length).toBeGreaterThan(0);
      expect(records.at(-1)).toMatchObject({ complete: false });
      expect(cisOf(records).length).toBeGreaterThan(0);
    } finally {
      await close();
    }
  });
});
