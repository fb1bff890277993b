import { subjectsInBucket } from '../evidence/evidenceDocument.ts';
import { scopeIdOf } from '../evidence/subject.ts';
import type { LastScan } from '../scan/generation.ts';
import { decoded, isEnd } from '../scan/lineGroup.ts';
import { readLines } from '../scan/lineReader.ts';
import type { Reception } from '../scan/readBody.ts';
import { ScanReader, type ScanReading } from '../scan/readScan.ts';
import type { Beside } from '../scan/scanFrame.ts';
import { bucketOfMark, type Mark, markOf, type RecordKind } from './mark.ts';
import { Places, unknownLine } from './places.ts';
import type { RememberedScan } from './rememberedScan.ts';

/** What differs between a body and the scan that is remembered. */
interface Differences {
  readonly reading: ScanReading;
  /** Subjects of which all lines have to be read, because one came, changed or is not there any more. */
  readonly changed: ReadonlySet<Mark>;
  /** Of the lines behind the first. */
  readonly places: Places;
  /** How many of them are remembered. */
  readonly counts: Readonly<Record<RecordKind, number>>;
}

/**
 * Reads a body beside the scope's last scan: of the subjects of which all lines came just as they came then, none is
 * decoded, parsed, kept or looked up. A scan costs what is new in it.
 * @returns `same`: whether it says just what that said
 * @throws what ScanReader throws
 */
export async function readBeside(
  reception: Reception,
  remembered: RememberedScan,
  { scanId, amended }: LastScan,
): Promise<{ readonly reading: ScanReading; readonly beside: Beside; readonly same: boolean }> {
  const differences = await findDifferences(reception, remembered);
  const { changed, counts, reading } = differences;
  if (changed.size === 0)
    return { reading, beside: { scanId, amended, cis: counts.ci, relations: counts.relation }, same: true };
  const missing = await readChanged(reception, remembered, differences);
  if (missing.size > 0 && reading.complete) await addMissing(reception, missing);
  const same = unchanged(remembered, differences);
  return { reading, beside: { scanId, amended, cis: same.ci, relations: same.relation }, same: false };
}

/** How many lines came just as they came then, of subjects of which none came otherwise. */
function unchanged(remembered: RememberedScan, { places, changed }: Differences): Record<RecordKind, number> {
  const same = { ci: 0, relation: 0 };
  for (let line = 0; line < places.length; line++) {
    const place = places.at(line);
    if (place !== unknownLine && !changed.has(remembered.subjectOf(place)))
      same[remembered.recordOf(place)] += 1;
  }
  return same;
}

/** Once through: what is remembered is counted, any other line tells what changed. */
async function findDifferences(
  { batches, reader, spool }: Reception,
  remembered: RememberedScan,
): Promise<Differences> {
  const changed = new Set<Mark>();
  const note = (subject: string) => void changed.add(markOf(subject));
  const noting = { take: note, protect: note };
  const places = new Places();
  const counts = { ci: 0, relation: 0 };
  for await (const batch of batches) {
    for (const group of batch) {
      const known = remembered.findGroup(group.bytes);
      if (known) {
        const { place, lines, cis } = known;
        places.addRun(place, lines);
        counts.ci += cis;
        counts.relation += lines - cis;
        reader.passOver({ ci: cis, relation: lines - cis }, group.number);
        continue;
      }
      const lines = group.lines();
      if (!lines.every(({ bytes }) => isEnd(bytes, 0, bytes.length))) await remembered.indexLines();
      for (const raw of lines) {
        const place = remembered.find(raw.bytes);
        places.add(place);
        if (place === unknownLine) await reader.read(decoded(raw), noting);
        else {
          const record = remembered.recordOf(place);
          counts[record] += 1;
          reader.passOver({ ci: 0, relation: 0, [record]: 1 }, raw.number);
        }
      }
    }
    await spool?.settle();
  }
  const reading = reader.finish();
  if (!remembered.isWhole) {
    await remembered.indexLines();
    for (const subject of remembered.unseenSubjects()) changed.add(subject);
  }
  // What changed is read beside what is remembered, line by line.
  if (changed.size > 0) await remembered.indexLines();
  return { reading, changed, places, counts };
}

/**
 * Once more through it: all lines of the subjects that changed; and all that stands is written down for the next scan.
 * @returns the subjects of which no line came
 */
async function readChanged(
  { begin, beginAt, spool, taker, recorder }: Reception,
  remembered: RememberedScan,
  { changed, places }: Differences,
): Promise<Set<Mark>> {
  const missing = new Set(changed);
  const reader = new ScanReader(begin);
  let line = 0;
  for await (const batch of readLines(spool?.read() ?? nothing(), { from: beginAt + 1, begun: true })) {
    for (const group of batch) {
      const before = recorder?.kept;
      const lines = group.lines();
      for (const raw of lines) {
        const place = places.at(line++);
        const known = place !== unknownLine;
        if (known && recorder) remembered.copyTo(recorder, place);
        if (known && !changed.has(remembered.subjectOf(place))) continue;
        const waiting = reader.read(decoded(raw), taker.about(raw, known, missing));
        if (waiting) await waiting;
      }
      if (before) recorder?.addGroup(group.bytes, before, lines.length);
    }
    await recorder?.settle();
  }
  return missing;
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

/** Finds the names of the subjects that the scan does not name any more, a bucket at a time. */
async function addMissing({ begin, request, lines }: Reception, missing: ReadonlySet<Mark>): Promise<void> {
  const scopeId = scopeIdOf(begin.source, begin.scope);
  const buckets = new Set([...missing].map(bucketOfMark));
  for (const bucket of [...buckets].sort((one, other) => one - other)) {
    const subjects = await request.database.read((transaction) =>
      subjectsInBucket(transaction, scopeId, bucket),
    );
    for (const subject of subjects) if (missing.has(markOf(subject))) await lines.addMissing(subject);
  }
}
