import { LimitExceeded } from '../model/errors.ts';

/** A line longer than this is no record of ours: 1 MiB. */
export const longestLineBytes = 1024 * 1024;

export interface Line {
  /** Counted from 1, blank lines included, as an editor shows it. */
  readonly number: number;
  readonly text: string;
}

/**
 * Splits a body into lines as it streams; holds no more than one line. Blank lines are passed over.
 * @throws LimitExceeded naming the line that is too long
 */
export async function* readLines(body: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let pending: Uint8Array[] = [];
  let pendingBytes = 0;
  let number = 0;
  const take = (last: Uint8Array): Line | undefined => {
    number += 1;
    const bytes = pending.length > 0 ? Buffer.concat([...pending, last]) : last;
    pending = [];
    pendingBytes = 0;
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8').trim();
    return text === '' ? undefined : { number, text };
  };
  for await (const chunk of body) {
    let start = 0;
    for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, start)) {
      if (pendingBytes + at - start > longestLineBytes) throw tooLong(number + 1);
      const line = take(chunk.subarray(start, at));
      if (line) yield line;
      start = at + 1;
    }
    if (start < chunk.length) {
      // A copy: the stream may use its buffer again.
      pending.push(Uint8Array.prototype.slice.call(chunk, start));
      pendingBytes += chunk.length - start;
      if (pendingBytes > longestLineBytes) throw tooLong(number + 1);
    }
  }
  if (pendingBytes > 0) {
    const line = take(new Uint8Array());
    if (line) yield line;
  }
}

const tooLong = (line: number) =>
  new LimitExceeded(`A line may have up to ${longestLineBytes} bytes.`, `line ${line}`);
