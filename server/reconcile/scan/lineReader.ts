import { setImmediate } from 'node:timers/promises';
import { LimitExceeded } from '../../model/errors.ts';

/** A line longer than this is no record of ours: 1 MiB. */
export const longestLineBytes = 1024 * 1024;

export interface Line {
  /** Counted from 1, blank lines included, as an editor shows it. */
  readonly number: number;
  readonly text: string;
}

/** A line as it came; its bytes are good until the next lines are asked for. */
export interface RawLine {
  readonly number: number;
  readonly bytes: Buffer;
}

export interface ReadLinesOptions {
  /** Told of all bytes behind the first line, in their order. */
  readonly rest?: (bytes: Uint8Array) => void;
  /** The number of the first line; absent: 1. */
  readonly from?: number;
}

export const decoded = ({ number, bytes }: RawLine): Line => ({
  number,
  text: bytes.toString('utf8').trim(),
});

/**
 * Splits a body into lines as it streams, the first by itself and then as many as came together; holds no more than one
 * chunk and one line. Blank lines are passed over.
 * @throws LimitExceeded naming the line that is too long
 */
export async function* readLines(
  body: AsyncIterable<Uint8Array>,
  { rest, from = 1 }: ReadLinesOptions = {},
): AsyncGenerator<readonly RawLine[]> {
  const splitter = new Splitter(from);
  let begun = false;
  for await (const chunk of body) {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    let at = 0;
    while (!begun && at < bytes.length) {
      const first: RawLine[] = [];
      at = splitter.splitOne(bytes, at, first);
      if (first.length === 0) continue;
      begun = true;
      yield first;
    }
    if (at === bytes.length) continue;
    rest?.(bytes.subarray(at));
    const lines: RawLine[] = [];
    while (at < bytes.length) at = splitter.splitOne(bytes, at, lines);
    if (lines.length > 0) yield lines;
    // A body that is there already would keep everybody else waiting, and the collector of garbage, too.
    await setImmediate();
  }
  const lines: RawLine[] = [];
  splitter.finish(lines);
  if (lines.length > 0) yield lines;
}

const newline = 10;
const highestBlank = 32;

class Splitter {
  #number: number;
  #pending: Uint8Array[] = [];
  #pendingBytes = 0;

  constructor(from: number) {
    this.#number = from;
  }

  /** Takes the bytes up to the next line's end. @returns where the next line begins */
  splitOne(chunk: Buffer, start: number, into: RawLine[]): number {
    const end = chunk.indexOf(newline, start);
    const beyond = end === -1 ? chunk.length : end;
    this.#pendingBytes += beyond - start;
    if (this.#pendingBytes > longestLineBytes)
      throw new LimitExceeded(`A line may have up to ${longestLineBytes} bytes.`, `line ${this.#number}`);
    const bytes = chunk.subarray(start, beyond);
    if (end === -1) {
      // A copy: the stream may use its buffer again.
      this.#pending.push(Uint8Array.prototype.slice.call(bytes));
      return beyond;
    }
    this.#take(bytes, into);
    return end + 1;
  }

  finish(into: RawLine[]): void {
    if (this.#pendingBytes > 0) this.#take(Buffer.alloc(0), into);
  }

  #take(last: Buffer, into: RawLine[]): void {
    const bytes = this.#pending.length > 0 ? Buffer.concat([...this.#pending, last]) : last;
    this.#pending = [];
    this.#pendingBytes = 0;
    const number = this.#number++;
    // A record begins with a brace; only what begins otherwise has to be looked at whole.
    if (bytes.length === 0 || (bytes[0]! <= highestBlank && bytes.toString('utf8').trim() === '')) return;
    into.push({ number, bytes });
  }
}
