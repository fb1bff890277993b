import { createHash } from 'node:crypto';
import { type FileHandle, open, readFile } from 'node:fs/promises';
import { setImmediate } from 'node:timers/promises';
import { HashTable } from './hashTable.ts';
import {
  groupAt,
  hashBytes,
  hashLine,
  type Mark,
  type RecordKind,
  type RememberedGroup,
  recordAt,
  subjectAt,
  wordsOfGroup,
  wordsOfLine,
} from './mark.ts';
import { unknownLine } from './places.ts';
import type { Description, ScanOrigin, ScanRecorder } from './scanRecorder.ts';

/** Lines that are looked at in one go, so that nobody else waits: about 10 ms. */
const linesPerTurn = 200_000;
const readAtOnce = 4 * 1024 * 1024;
/** All bits of a line's fourth word but the one that says what it records. */
const fourthOfLine = ~1;

/** Where a scan is kept: its lines and groups, and what says of which scan they are. */
export interface RememberedFiles {
  readonly lines: string;
  readonly description: string;
}

/**
 * The lines of a scope's last complete scan, by their hashes, and by those of the groups in which they came. Each
 * remembered line is found once. The lines themselves are read where a group is not found.
 */
export class RememberedScan {
  readonly description: Description;
  /** Open, so that it stays what it was although another scan is remembered in its place. */
  readonly #file: FileHandle;
  readonly #groups: Uint32Array;
  readonly #groupTable: HashTable;
  readonly #disorderly: ReadonlySet<Mark>;
  readonly #seen: Uint8Array;
  readonly #hash = new Uint32Array(wordsOfLine);
  #words = new Uint32Array(0);
  #lineTable: HashTable | undefined;

  private constructor(description: Description, file: FileHandle, groups: Uint32Array) {
    this.description = description;
    this.#file = file;
    this.#groups = groups;
    this.#groupTable = new HashTable(groups, wordsOfGroup);
    this.#disorderly = new Set(description.disorderly);
    this.#seen = new Uint8Array(description.lines);
  }

  /**
   * Reads what was kept.
   * @returns undefined where there is nothing, where it is of another scan or reading, or not whole
   */
  static async read(
    files: RememberedFiles,
    origin: ScanOrigin,
    reading: string,
  ): Promise<RememberedScan | undefined> {
    const description = await readFile(files.description, 'utf8').then(descriptionIn, () => undefined);
    if (description?.reading !== reading) return undefined;
    const { scopeId, scanId, amended } = description;
    if (scopeId !== origin.scopeId || scanId !== origin.scanId || amended !== origin.amended)
      return undefined;
    const file = await open(files.lines).catch(() => undefined);
    if (!file) return undefined;
    const groups = await groupsOf(file, description).catch(() => undefined);
    if (!groups) {
      await file.close();
      return undefined;
    }
    const scan = new RememberedScan(description, file, groups);
    await scan.#indexGroups();
    return scan;
  }

  async #indexGroups(): Promise<void> {
    // Which groups are of disorderly subjects only their lines tell.
    if (this.#disorderly.size > 0) await this.indexLines();
    for (let group = 0; group < this.description.groups; group++)
      if (this.#isOrderly(groupAt(this.#groups, group * wordsOfGroup))) this.#groupTable.add(group);
  }

  async close(): Promise<void> {
    await this.#file.close();
  }

  /** @returns the lines that came together just like this and of which none was found before */
  findGroup(bytes: Uint8Array): RememberedGroup | undefined {
    hashBytes(bytes, this.#hash);
    const seen = this.#seen;
    const found = this.#groupTable.find(this.#hash, (group) => {
      const { place, lines } = groupAt(this.#groups, group * wordsOfGroup);
      return !seen.subarray(place, place + lines).includes(1);
    });
    if (found === undefined) return undefined;
    const group = groupAt(this.#groups, found * wordsOfGroup);
    seen.fill(1, group.place, group.place + group.lines);
    return group;
  }

  /** Makes ready what tells of single lines, which is of use only where a group is not found. */
  async indexLines(): Promise<void> {
    if (this.#lineTable) return;
    const length = this.#seen.length * wordsOfLine;
    const bytes = Buffer.allocUnsafeSlow(length * 4);
    for (let at = 0; at < bytes.length; )
      at += await readSome(this.#file, bytes.subarray(at, at + readAtOnce), at);
    this.#words = new Uint32Array(bytes.buffer, bytes.byteOffset, length);
    const table = new HashTable(this.#words, wordsOfLine, fourthOfLine);
    for (let place = 0; place < this.#seen.length; place++) {
      if (place % linesPerTurn === linesPerTurn - 1) await setImmediate();
      if (this.#seen[place] === 0 && !this.#isDisorderly(place)) table.add(place);
    }
    this.#lineTable = table;
  }

  /** @returns the place of a line that came just like this and was not found before, or `unknownLine`; once lines are indexed */
  find(bytes: Uint8Array): number {
    hashLine(bytes, this.#hash);
    const place = this.#lineTable?.find(this.#hash, (found) => this.#seen[found] === 0);
    if (place === undefined) return unknownLine;
    this.#seen[place] = 1;
    return place;
  }

  /** Of a line, once lines are indexed. */
  recordOf(place: number): RecordKind {
    return recordAt(this.#words, place * wordsOfLine);
  }

  /** Of a line, once lines are indexed. */
  subjectOf(place: number): Mark {
    return subjectAt(this.#words, place * wordsOfLine);
  }

  /** Hands a line on, once lines are indexed. */
  copyTo(recorder: Pick<ScanRecorder, 'copy'>, place: number): void {
    recorder.copy(this.#words, place * wordsOfLine);
  }

  /** Whether all that is remembered was found, and all of it says what it says by itself. */
  get isWhole(): boolean {
    return this.#disorderly.size === 0 && !this.#seen.includes(0);
  }

  /** The subjects of the lines that were not found, and those of which a line decided that is not kept. */
  *unseenSubjects(): Generator<Mark> {
    for (let place = this.#seen.indexOf(0); place !== -1; place = this.#seen.indexOf(0, place + 1))
      yield this.subjectOf(place);
    yield* this.#disorderly;
  }

  #isOrderly({ place, lines }: RememberedGroup): boolean {
    if (this.#disorderly.size === 0) return true;
    for (let next = place; next < place + lines; next++) if (this.#isDisorderly(next)) return false;
    return true;
  }

  #isDisorderly(place: number): boolean {
    return this.#disorderly.size > 0 && this.#disorderly.has(this.subjectOf(place));
  }
}

/** Reads a file through, of which its end is kept. @returns undefined where it is not what its description says */
async function groupsOf(
  file: FileHandle,
  { lines, groups, digest }: Description,
): Promise<Uint32Array | undefined> {
  const begin = lines * wordsOfLine * 4;
  const kept = new Uint32Array(groups * wordsOfGroup);
  const bytes = new Uint8Array(kept.buffer);
  const { size } = await file.stat();
  if (size !== begin + bytes.length) return undefined;
  const all = createHash('sha256');
  const some = Buffer.alloc(readAtOnce);
  for (let at = 0; at < begin; ) {
    const read = await readSome(file, some.subarray(0, Math.min(some.length, begin - at)), at);
    all.update(some.subarray(0, read));
    at += read;
  }
  for (let at = 0; at < bytes.length; ) at += await readSome(file, bytes.subarray(at), begin + at);
  return all.update(bytes).digest('base64url') === digest ? kept : undefined;
}

/** @returns how many bytes were read. @throws Error where the file ends */
async function readSome(file: FileHandle, into: Uint8Array, at: number): Promise<number> {
  const { bytesRead } = await file.read(into, 0, into.length, at);
  if (bytesRead === 0) throw new Error('What is remembered of a scan ends too early.');
  return bytesRead;
}

function descriptionIn(text: string): Description | undefined {
  try {
    // Written by ourselves; the digest in it tells whether all of the lines is still there.
    return JSON.parse(text) as Description;
  } catch {
    return undefined;
  }
}
