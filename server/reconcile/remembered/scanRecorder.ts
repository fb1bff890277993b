import { createHash } from 'node:crypto';
import { type FileHandle, mkdir, open, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Subject } from '../evidence/subject.ts';
import {
  hashBytes,
  hashLine,
  type Mark,
  markGroup,
  markLine,
  markOf,
  type RecordKind,
  recordAt,
  wordsOfGroup,
  wordsOfLine,
} from './mark.ts';
import { MarkSet } from './markSet.ts';
import type { RememberedFiles } from './rememberedScan.ts';

/** Which scan a memory is of, and what else has to be the same for it to be worth anything. */
export interface ScanOrigin {
  readonly scopeId: string;
  readonly scanId: string;
  /** How often the scope's evidence was changed by something that is no scan. */
  readonly amended: number;
}

/** What is said of the words in a file. */
export interface Description extends ScanOrigin {
  /** What lines meant when they were read: see `readingVersion`. */
  readonly reading: string;
  readonly lines: number;
  readonly groups: number;
  /** Subjects of which the order of the lines, or a line that is not kept, decides. */
  readonly disorderly: readonly Mark[];
  /** SHA-256 of the words. */
  readonly digest: string;
}

export interface RecorderTerms {
  /** Where it is kept in the end. */
  readonly files: RememberedFiles;
  /** Where it is kept until then. */
  readonly draft: string;
  /** What lines mean: see `readingVersion`. */
  readonly reading: string;
  /** A scan of fewer lines is not kept. */
  readonly leastLines: number;
}

/** A source that sends more such subjects gains nothing from being remembered. */
const mostDisorderly = 20_000;
const linesPerBlock = 16_384;

/**
 * Writes down the lines of a scan while it is read, in its order, as words of fixed length, in a file that counts once it
 * is kept; and behind them the groups of lines of which all are kept.
 */
export class ScanRecorder {
  readonly #terms: RecorderTerms;
  readonly #digest = createHash('sha256');
  readonly #slots = new MarkSet();
  readonly #disorderly = new Set<Mark>();
  readonly #line = new Uint32Array(wordsOfLine);
  #block = new Uint32Array(linesPerBlock * wordsOfLine);
  #filled = 0;
  #full: Uint32Array[] = [];
  #file: FileHandle | undefined;
  #lines = 0;
  #cis = 0;
  #groups: Uint32Array[] = [];

  constructor(terms: RecorderTerms) {
    this.#terms = terms;
  }

  /** Notes a line that stands. */
  add(bytes: Uint8Array, record: RecordKind, subject: Subject): void {
    hashLine(bytes, this.#line);
    markLine(this.#line, record, markOf(subject));
    this.copy(this.#line, 0);
  }

  /** How much there is of it, for `addGroup`. */
  get kept(): { readonly lines: number; readonly cis: number } {
    return { lines: this.#lines, cis: this.#cis };
  }

  /**
   * Notes that lines came together, where all of them are kept.
   * @param before what there was before the first of them
   * @param lines how many they are
   */
  addGroup(bytes: Uint8Array, before: ScanRecorder['kept'], lines: number): void {
    if (lines === 0 || this.#lines - before.lines !== lines) return;
    const words = new Uint32Array(wordsOfGroup);
    hashBytes(bytes, words);
    markGroup(words, { place: before.lines, lines, cis: this.#cis - before.cis });
    this.#groups.push(words);
  }

  /** Takes over a line that was remembered. */
  copy(words: Uint32Array, at: number): void {
    const start = this.#filled * wordsOfLine;
    for (let word = 0; word < wordsOfLine; word++) this.#block[start + word] = words[at + word]!;
    if (recordAt(words, at) === 'ci') this.#cis += 1;
    this.#lines += 1;
    this.#filled += 1;
    if (this.#filled < linesPerBlock) return;
    this.#full.push(this.#block);
    this.#block = new Uint32Array(linesPerBlock * wordsOfLine);
    this.#filled = 0;
  }

  /** A line says something of a subject in this place; where two do, their order decides. */
  place(subject: Subject, place: string): void {
    if (!this.#slots.add(markOf(`${subject}\u0002${place}`))) this.disorder(subject);
  }

  /** The subject is to be read again whatever is sent. */
  disorder(subject: Subject): void {
    this.#disorderly.add(markOf(subject));
  }

  /** Puts on disk what has gathered. */
  async settle(): Promise<void> {
    for (let block = this.#full.shift(); block; block = this.#full.shift()) await this.#write(block);
  }

  async #write(words: Uint32Array): Promise<void> {
    if (!this.#file) {
      await mkdir(dirname(this.#terms.draft), { recursive: true });
      this.#file = await open(this.#terms.draft, 'wx', 0o600);
    }
    const bytes = new Uint8Array(words.buffer, words.byteOffset, words.byteLength);
    this.#digest.update(bytes);
    await this.#file.writeFile(bytes);
  }

  /** Replaces what was remembered of the scope. */
  async keep(origin: ScanOrigin): Promise<void> {
    if (this.#lines < this.#terms.leastLines || this.#disorderly.size > mostDisorderly) return this.discard();
    await this.settle();
    await this.#write(this.#block.subarray(0, this.#filled * wordsOfLine));
    for (let at = 0; at < this.#groups.length; at += linesPerBlock)
      await this.#write(joined(this.#groups.slice(at, at + linesPerBlock)));
    await this.#file?.close();
    this.#file = undefined;
    await rename(this.#terms.draft, this.#terms.files.lines);
    // Until that is there, too, the lines are those of another scan than it says, and count for nothing.
    await this.#describe({
      ...origin,
      reading: this.#terms.reading,
      lines: this.#lines,
      groups: this.#groups.length,
      disorderly: [...this.#disorderly],
      digest: this.#digest.digest('base64url'),
    });
  }

  /** What is remembered of the scope is what this scan said, too. */
  async keepSame(remembered: Description, origin: ScanOrigin): Promise<void> {
    await this.#describe({ ...remembered, ...origin });
  }

  async #describe(description: Description): Promise<void> {
    const { draft, files } = this.#terms;
    await writeFile(draft, JSON.stringify(description), { mode: 0o600, flag: 'wx' });
    await rename(draft, files.description);
  }

  async discard(): Promise<void> {
    await this.#file?.close();
    this.#file = undefined;
    await rm(this.#terms.draft, { force: true });
  }
}

function joined(parts: readonly Uint32Array[]): Uint32Array {
  const all = new Uint32Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
