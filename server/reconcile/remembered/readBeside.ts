import { subjectsInBucket } from '../evidence/evidenceDocument.ts';
import { scopeIdOf } from '../evidence/subject.ts';
import type { LastScan } from '../scan/generation.ts';
import { decoded, readLines } from '../scan/lineReader.ts';
import type { Reception } from '../scan/readBody.ts';
import { ScanReader, type ScanReading } from '../scan/readScan.ts';
import type { Beside } from '../scan/scanFrame.ts';
import { bucketOfMark, type Mark, markOf } from './mark.ts';
import { type RememberedScan, unknownLine } from './rememberedScan.ts';

/** What differs between a body and the scan that is remembered. */
interface Differences {
  readonly reading: ScanReading;
  /** Subjects of which all lines have to be read, because one came, changed or is not there any more. */
  readonly changed: ReadonlySet<Mark>;
  /** For each line behind the first, where it is remembered, or `unknownLine`. */
  readonly places: readonly number[];
}

/**
 * Reads a body beside the scope's last scan: of the subjects of which all lines came just as they came then, none is
 * decoded, parsed, kept or looked up. A scan costs what is new in it.
 * @throws what ScanReader throws
 */
export async function readBeside(
  reception: Reception,
  remembered: RememberedScan,
  { scanId, amended }: LastScan,
): Promise<{ readonly reading: ScanReading; readonly beside: Beside }> {
  const differences = await findDifferences(reception, remembered);
  const { changed, places, reading } = differences;
  const same = { ci: 0, relation: 0 };
  for (const place of places)
    if (place !== unknownLine && !changed.has(remembered.subjectOf(place)))
      same[remembered.recordOf(place)] += 1;
  if (changed.size > 0) {
    const missing = await readChanged(reception, remembered, differences);
    if (missing.size > 0 && reading.complete) await addMissing(reception, missing);
  }
  return { reading, beside: { scanId, amended, cis: same.ci, relations: same.relation } };
}

/** Once through: a line that is remembered is counted, any other tells what changed. */
async function findDifferences(
  { batches, reader, spool }: Reception,
  remembered: RememberedScan,
): Promise<Differences> {
  const changed = new Set<Mark>();
  const note = (subject: string) => void changed.add(markOf(subject));
  const noting = { take: note, protect: note };
  const places: number[] = [];
  for await (const batch of batches) {
    for (const raw of batch) {
      const place = remembered.find(raw.bytes);
      places.push(place);
      if (place === unknownLine) await reader.read(decoded(raw), noting);
      else reader.passOver(remembered.recordOf(place), raw.number);
    }
    await spool?.settle();
  }
  const reading = reader.finish();
  for (const subject of remembered.unseenSubjects()) changed.add(subject);
  return { reading, changed, places };
}

/** Once more through it: all lines of the subjects that changed. @returns those of which none came */
async function readChanged(
  { begin, beginAt, spool, taker, recorder }: Reception,
  remembered: RememberedScan,
  { changed, places }: Differences,
): Promise<Set<Mark>> {
  const missing = new Set(changed);
  const reader = new ScanReader(begin);
  let line = 0;
  for await (const batch of readLines(spool?.read() ?? nothing(), { from: beginAt + 1 })) {
    for (const raw of batch) {
      const place = places[line++] ?? unknownLine;
      const known = place !== unknownLine;
      if (known && !changed.has(remembered.subjectOf(place))) continue;
      const waiting = reader.read(decoded(raw), taker.about(raw, known, missing));
      if (waiting) await waiting;
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
