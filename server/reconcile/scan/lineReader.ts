import { setImmediate } from 'node:timers/promises';
import { LimitExceeded } from '../../model/errors.ts';
import { endsGroup, isEnd, LineGroup } from './lineGroup.ts';

/** A line longer than this is no record of ours: 1 MiB. */
export const longestLineBytes = 1024 * 1024;

export interface ReadLinesOptions {
  /** Told of all bytes behind the first line, in their order. */
  readonly rest?: (bytes: Uint8Array) => void;
  /** The number of the first line; absent: 1. */
  readonly from?: number;
  /** Whether the first line has been read before, and this is what stands behind it. */
  readonly begun?: boolean;
}

/**
 * Splits a body into lines as it streams, the first by itself and then in groups as many as came together; holds no more
 * than one chunk, one group and one line.
 * @throws LimitExceeded naming the line that is too long
 */
export async function* readLines(
  body: AsyncIterable<Uint8Array>,
  { rest, from = 1, begun: isBegun = false }: ReadLinesOptions = {},
): AsyncGenerator<readonly LineGroup[]> {
  const splitter = new Splitter(from);
  let begun = isBegun;
  for await (const chunk of body) {
    let behind = chunk;
    if (!begun) {
      const first = splitter.first(chunk);
      if (!first) continue;
      begun = true;
      yield [first.group];
      behind = chunk.subarray(first.end);
    }
    if (behind.length === 0) continue;
    rest?.(behind);
    const groups = splitter.take(behind);
    if (groups.length > 0) yield groups;
    // A body that is there already would keep everybody else waiting, and the collector of garbage, too.
    await setImmediate();
  }
  const last = splitter.finish();
  if (last.length > 0) yield last;
}

const newline = 10;

/** Gathers the bytes of lines until a group of them is whole. */
class Splitter {
  #number: number;
  /** What came and stands in no group yet is from `#begin` up to `#end`. */
  #bytes = Buffer.alloc(0);
  #begin = 0;
  #end = 0;
  /** Where the last line begins, which may not be whole, and how many whole lines of the group stand before it. */
  #line = 0;
  #count = 0;

  constructor(number: number) {
    this.#number = number;
  }

  /** Takes bytes up to the end of the first line that is not blank. @returns it, and where it ends in the chunk */
  first(chunk: Uint8Array): { readonly group: LineGroup; readonly end: number } | undefined {
    let at = 0;
    while (at < chunk.length) {
      const end = chunk.indexOf(newline, at);
      if (end === -1) break;
      this.#append(chunk.subarray(at, end + 1));
      this.#refuseTooLong(this.#end - 1);
      this.#count = 1;
      const group = this.#cut(this.#end);
      at = end + 1;
      if (group.lines().length > 0) return { group, end: at };
    }
    this.#append(chunk.subarray(at));
    this.#refuseTooLong(this.#end);
    return undefined;
  }

  /** Takes all of a chunk. @returns the groups that are whole by it */
  take(chunk: Uint8Array): LineGroup[] {
    const groups: LineGroup[] = [];
    let at = this.#append(chunk);
    // Behind the end are bytes of former chunks.
    const held = this.#bytes.subarray(0, this.#end);
    for (;;) {
      const end = held.indexOf(newline, at);
      if (end === -1) break;
      this.#refuseTooLong(end);
      if (this.#count > 0 && isEnd(held, this.#line, end)) groups.push(this.#cut(this.#line));
      this.#count++;
      const isLast = endsGroup(held, this.#line, end, {
        lines: this.#count,
        bytes: end - this.#begin,
      });
      at = end + 1;
      this.#line = at;
      if (isLast) groups.push(this.#cut(at));
    }
    this.#refuseTooLong(this.#end);
    return groups;
  }

  /** What is left when the body ends. */
  finish(): LineGroup[] {
    const before =
      this.#count > 0 && isEnd(this.#bytes, this.#line, this.#end) ? [this.#cut(this.#line)] : [];
    return this.#begin === this.#end ? before : [...before, this.#cut(this.#end)];
  }

  #cut(end: number): LineGroup {
    const group = new LineGroup(this.#bytes.subarray(this.#begin, end), this.#number);
    this.#number += this.#count;
    this.#count = 0;
    this.#begin = end;
    this.#line = end;
    return group;
  }

  /** @returns where the chunk begins */
  #append(chunk: Uint8Array): number {
    const held = this.#end - this.#begin;
    const needed = held + chunk.length;
    if (this.#end + chunk.length > this.#bytes.length) {
      const former = this.#bytes;
      // Groups that were given are not good any more, so their room is free.
      if (needed > former.length) this.#bytes = Buffer.allocUnsafeSlow(Math.max(256 * 1024, 2 * needed));
      former.copy(this.#bytes, 0, this.#begin, this.#end);
      this.#line -= this.#begin;
      this.#begin = 0;
      this.#end = held;
    }
    const start = this.#end;
    this.#bytes.set(chunk, start);
    this.#end += chunk.length;
    return start;
  }

  #refuseTooLong(end: number): void {
    if (end - this.#line <= longestLineBytes) return;
    const number = this.#number + this.#count;
    throw new LimitExceeded(`A line may have up to ${longestLineBytes} bytes.`, `line ${number}`);
  }
}
