import { promisify } from 'node:util';
import { deflateRaw, inflateRawSync } from 'node:zlib';
import type { Database } from '../../graph/database.ts';
import { defineStatement, integer } from '../../graph/statement.ts';
import { LimitExceeded } from '../../model/errors.ts';
import { mapBreathing } from '../breath.ts';
import type { Said } from '../evidence/evidence.ts';
import { type BucketRange, bucketCount, bucketOf, type Subject, subjectOf } from '../evidence/subject.ts';
import { Rehearsal } from './rehearsal.ts';
import type { SubjectLine } from './scanLine.ts';

/** A scan of up to so many records stays in memory and is one transaction, unless the program says otherwise. */
export const smallScanRecords = 10_000;
/** Records of a staged scan that are applied from memory at once: about 100 MB with what is made of them. */
export const stagedRecordsPerStep = 40_000;
/** A dry run is one transaction that is taken back, so it is bounded by what a transaction can hold. */
const dryRunRecords = 200_000;
/** Characters of lines that are held before they are staged. */
const flushCharacters = 6 * 1024 * 1024;

const stage = defineStatement<
  { scanId: string; part: unknown; rows: { bucket: unknown; lines: Int8Array }[] },
  never
>('scan/stage');
const stagedInBuckets = defineStatement<
  { scanId: string; first: unknown; beyond: unknown },
  { lines: Int8Array }
>('scan/staged-in-buckets');

/**
 * Line number, what it says, and the subject. Without a record the subject is only to be protected or, where no line
 * names it, not there any more.
 */
type HeldLine = readonly [number: number, line: SubjectLine | null, subject: Subject];

const deflate = promisify(deflateRaw);

/** Stands for the number where no line of the scan names the subject. */
const unnamed = 0;

export interface ScanLinesOptions {
  /** Nothing may be written. */
  readonly dryRun: boolean;
  /** Records up to which a scan is one transaction. */
  readonly stageBeyond: number;
  /** Makes the scan's record, before its first part is staged. */
  readonly begin: () => Promise<void>;
}

/** The lines of a scan by bucket: in memory while they are few, in the database, durably, when they are many. */
export class ScanLines {
  readonly #database: Database;
  readonly #scanId: string;
  readonly #options: ScanLinesOptions;
  readonly #rehearsal: Rehearsal;
  #buckets: HeldLine[][] = emptyBuckets();
  #characters = 0;
  #part = 0;
  #onTheWay: Promise<void> = Promise.resolve();
  records = 0;

  constructor(database: Database, scanId: string, options: ScanLinesOptions) {
    this.#database = database;
    this.#scanId = scanId;
    this.#options = options;
    this.#rehearsal = new Rehearsal(database);
  }

  /** Whether any of it is in the database already. */
  get staged(): boolean {
    return this.#part > 0;
  }

  /** Notes a subject of the scope that the scan does not name any more. */
  addMissing(subject: Subject): Promise<void> | void {
    return this.add(subject, unnamed, null, subject.length);
  }

  /**
   * @param characters about as long as the line is
   * @returns a promise where lines are put into the database first
   */
  add(subject: Subject, number: number, line: SubjectLine | null, characters: number): Promise<void> | void {
    this.records += 1;
    this.#buckets[bucketOf(subject)]!.push([number, line, subject]);
    this.#characters += characters;
    if (line !== null) this.#rehearsal.note(line);
    const { dryRun, stageBeyond } = this.#options;
    if (dryRun) {
      if (this.records > dryRunRecords) {
        throw new LimitExceeded(
          `A dry run takes up to ${dryRunRecords} records; try one scope at a time.`,
          `line ${number}`,
        );
      }
      return;
    }
    if (this.#characters > flushCharacters || (this.records > stageBeyond && !this.staged))
      return this.flush();
  }

  /**
   * Puts what is held into the database while more comes in: it waits for the part before, and not for this one.
   * @throws what became of the part before
   */
  async flush(): Promise<void> {
    if (!this.staged) await this.#options.begin();
    this.#rehearsal.run();
    const buckets = this.#buckets;
    const part = this.#part;
    this.#buckets = emptyBuckets();
    this.#characters = 0;
    this.#part += 1;
    await this.#onTheWay;
    this.#onTheWay = this.#stage(part, buckets);
    // Whoever settles is told.
    this.#onTheWay.catch(() => undefined);
  }

  /** Resolves when all that was put into the database is there. @throws what went wrong with it */
  async settled(): Promise<void> {
    await this.#onTheWay;
  }

  async #stage(part: number, buckets: readonly HeldLine[][]): Promise<void> {
    const filled = [...buckets.entries()].filter(([, lines]) => lines.length > 0);
    const texts = await mapBreathing(filled, ([, lines]) => JSON.stringify(lines));
    const packed = await Promise.all(texts.map((text) => deflate(text, { level: 1 })));
    const rows = filled.map(([bucket], at) => {
      const { buffer, byteOffset, byteLength } = packed[at]!;
      return { bucket: integer(bucket), lines: new Int8Array(buffer, byteOffset, byteLength) };
    });
    await this.#database.write((transaction) =>
      stage.run(transaction, { scanId: this.#scanId, part: integer(part), rows }),
    );
  }

  /** All lines of a scan that was never staged. */
  held(): Map<Subject, Said> {
    return saidOf(this.#buckets.flat());
  }
}

const emptyBuckets = (): HeldLine[][] => Array.from({ length: bucketCount }, () => []);

/** The staged lines of some buckets, by subject. */
export async function readStaged(
  database: Database,
  scanId: string,
  range: BucketRange,
): Promise<Map<Subject, Said>> {
  const parameters = { scanId, first: integer(range.first), beyond: integer(range.beyond) };
  const rows = await database.read((transaction) => stagedInBuckets.run(transaction, parameters));
  const lines = await mapBreathing(rows, (row) => {
    const bytes = Buffer.from(row.lines.buffer, row.lines.byteOffset, row.lines.byteLength);
    // Checked when they came in, and written by ourselves since.
    return JSON.parse(inflateRawSync(bytes).toString()) as HeldLine[];
  });
  return saidOf(lines.flat());
}

function saidOf(lines: readonly HeldLine[]): Map<Subject, Said> {
  const bySubject = new Map<
    Subject,
    { lines: { number: number; line: SubjectLine }[]; protected: boolean }
  >();
  for (const [number, line, subject] of lines) {
    const said = bySubject.get(subject) ?? { lines: [], protected: false };
    bySubject.set(subject, said);
    if (line !== null) said.lines.push({ number, line });
    else if (number !== unnamed) said.protected = true;
  }
  return bySubject;
}

/** Which subject a line is about. */
export function subjectOfLine(line: SubjectLine, source: string): Subject {
  if (line.record === 'ci') return line.key;
  if (line.record === 'relation') return subjectOf(line.from, source);
  return 'key' in line ? line.key : subjectOf(line.relation.from, source);
}
