import { createHash } from 'node:crypto';
import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Subject } from '../evidence/subject.ts';
import { hashLine, type Mark, markLine, markOf, type RecordKind, wordsOfLine } from './mark.ts';
import { MarkSet } from './markSet.ts';

/** Which scan a memory is of, and what else has to be the same for it to be worth anything. */
export interface ScanOrigin {
  readonly scopeId: string;
  readonly scanId: string;
  /** How often the scope's evidence was changed by something that is no scan. */
  readonly amended: number;
}

/** What stands behind the lines' words in a file. */
export interface Trailer extends ScanOrigin {
  /** What lines meant when they were read: see `readingVersion`. */
  readonly reading: string;
  readonly lines: number;
  /** Subjects of which the order of the lines, or a line that is not kept, decides. */
  readonly disorderly: readonly Mark[];
  /** SHA-256 of the words. */
  readonly digest: string;
}

export interface RecorderTerms {
  /** Where it is kept in the end, and where until then. */
  readonly path: string;
  readonly draft: string;
  /** What lines mean: see `readingVersion`. */
  readonly reading: string;
  /** A scan of fewer lines is not kept. */
  readonly leastLines: number;
}

/** A source that sends more such subjects gains nothing from being remembered. */
const mostDisorderly = 20_000;
const linesPerBlock = 16_384;

/** Writes down the lines of a scan while it is read, as words of fixed length, in a file that counts once it is kept. */
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

  constructor(terms: RecorderTerms) {
    this.#terms = terms;
  }

  /** Notes a line that stands. */
  add(bytes: Uint8Array, record: RecordKind, subject: Subject): void {
    hashLine(bytes, this.#line);
    markLine(this.#line, record, markOf(subject));
    this.copy(this.#line, 0);
  }

  /** Takes over a line that was remembered. */
  copy(words: Uint32Array, at: number): void {
    const start = this.#filled * wordsOfLine;
    for (let word = 0; word < wordsOfLine; word++) this.#block[start + word] = words[at + word]!;
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

  /** Replaces what was remembered of the scope in one step. */
  async keep(origin: ScanOrigin): Promise<void> {
    if (this.#lines < this.#terms.leastLines || this.#disorderly.size > mostDisorderly) return this.discard();
    await this.settle();
    await this.#write(this.#block.subarray(0, this.#filled * wordsOfLine));
    const trailer: Trailer = {
      ...origin,
      reading: this.#terms.reading,
      lines: this.#lines,
      disorderly: [...this.#disorderly],
      digest: this.#digest.digest('base64url'),
    };
    const text = Buffer.from(JSON.stringify(trailer));
    const length = Buffer.alloc(4);
    length.writeUInt32LE(text.length);
    await this.#file?.writeFile(Buffer.concat([text, length]));
    await this.#file?.close();
    this.#file = undefined;
    await rename(this.#terms.draft, this.#terms.path);
  }

  async discard(): Promise<void> {
    await this.#file?.close();
    this.#file = undefined;
    await rm(this.#terms.draft, { force: true });
  }
}
