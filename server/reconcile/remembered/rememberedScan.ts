import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { setImmediate } from 'node:timers/promises';
import { hashLine, type Mark, type RecordKind, recordAt, subjectAt, wordsOfLine } from './mark.ts';
import type { ScanOrigin, ScanRecorder, Trailer } from './scanRecorder.ts';

/** A line that is not remembered. */
export const unknownLine = -1;

/** Lines that are looked at in one go, so that nobody else waits: about 10 ms. */
const linesPerTurn = 200_000;

/** The lines of a scope's last complete scan, by their hashes. Each remembered line is found once. */
export class RememberedScan {
  readonly #words: Uint32Array;
  readonly #disorderly: ReadonlySet<Mark>;
  readonly #table: Int32Array;
  readonly #seen: Uint8Array;
  readonly #line = new Uint32Array(wordsOfLine);

  private constructor(words: Uint32Array, lines: number, disorderly: ReadonlySet<Mark>) {
    this.#words = words;
    this.#disorderly = disorderly;
    let size = 1024;
    while (size < lines * 2) size *= 2;
    this.#table = new Int32Array(size).fill(unknownLine);
    this.#seen = new Uint8Array(lines);
  }

  /**
   * Reads what was kept.
   * @returns undefined where there is nothing, where it is of another scan or reading, or not whole
   */
  static async read(path: string, origin: ScanOrigin, reading: string): Promise<RememberedScan | undefined> {
    const bytes = await readFile(path).catch(() => undefined);
    const trailer = bytes && trailerOf(bytes);
    if (!trailer || trailer.reading !== reading) return undefined;
    const { scopeId, scanId, amended } = trailer;
    if (scopeId !== origin.scopeId || scanId !== origin.scanId || amended !== origin.amended)
      return undefined;
    const length = trailer.lines * wordsOfLine;
    const kept = bytes.subarray(0, length * 4);
    if (createHash('sha256').update(kept).digest('base64url') !== trailer.digest) return undefined;
    const words = new Uint32Array(kept.buffer, kept.byteOffset, length);
    const scan = new RememberedScan(words, trailer.lines, new Set(trailer.disorderly));
    await scan.#index();
    return scan;
  }

  async #index(): Promise<void> {
    const mask = this.#table.length - 1;
    for (let place = 0; place < this.#seen.length; place++) {
      if (place % linesPerTurn === linesPerTurn - 1) await setImmediate();
      if (this.#disorderly.size > 0 && this.#disorderly.has(this.subjectOf(place))) continue;
      let slot = this.#words[place * wordsOfLine]! & mask;
      while (this.#table[slot] !== unknownLine) slot = (slot + 1) & mask;
      this.#table[slot] = place;
    }
  }

  /** @returns the place of a line that came just like this and was not found before, or `unknownLine` */
  find(bytes: Uint8Array): number {
    hashLine(bytes, this.#line);
    const words = this.#words;
    const mask = this.#table.length - 1;
    for (let slot = this.#line[0]! & mask; ; slot = (slot + 1) & mask) {
      const place = this.#table[slot]!;
      if (place === unknownLine) return unknownLine;
      const at = place * wordsOfLine;
      const same =
        words[at] === this.#line[0] &&
        words[at + 1] === this.#line[1] &&
        words[at + 2] === this.#line[2] &&
        (words[at + 3]! & ~1) >>> 0 === this.#line[3];
      if (!same || this.#seen[place] === 1) continue;
      this.#seen[place] = 1;
      return place;
    }
  }

  recordOf(place: number): RecordKind {
    return recordAt(this.#words, place * wordsOfLine);
  }

  subjectOf(place: number): Mark {
    return subjectAt(this.#words, place * wordsOfLine);
  }

  /** The subjects of the lines that were not found, and those of which a line decided that is not kept. */
  *unseenSubjects(): Generator<Mark> {
    for (const [place, seen] of this.#seen.entries()) if (seen === 0) yield this.subjectOf(place);
    yield* this.#disorderly;
  }

  /** Hands over the lines that were found. */
  async handOn(recorder: Pick<ScanRecorder, 'copy' | 'settle'>): Promise<void> {
    for (const [place, seen] of this.#seen.entries()) {
      if (seen === 1) recorder.copy(this.#words, place * wordsOfLine);
      if (place % linesPerTurn === linesPerTurn - 1) await recorder.settle();
    }
  }
}

function trailerOf(bytes: Buffer): Trailer | undefined {
  try {
    const length = bytes.readUInt32LE(bytes.length - 4);
    // Written by ourselves; the digest tells whether all of it is still there.
    return JSON.parse(bytes.toString('utf8', bytes.length - 4 - length, bytes.length - 4)) as Trailer;
  } catch {
    return undefined;
  }
}
