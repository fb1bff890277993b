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

export const decoded = ({ number, bytes }: RawLine): Line => ({
  number,
  text: bytes.toString('utf8').trim(),
});

const newline = 10;
const highestBlank = 32;

/** Lines that came one after the other; their bytes are good until the next lines are asked for. */
export class LineGroup {
  /** All of them, with what parts them. */
  readonly bytes: Buffer;
  /** The number of the first. */
  readonly number: number;

  constructor(bytes: Buffer, number: number) {
    this.bytes = bytes;
    this.number = number;
  }

  /** Its lines one by one; blank ones are passed over. */
  lines(): RawLine[] {
    const { bytes } = this;
    const lines: RawLine[] = [];
    let number = this.number;
    for (let at = 0; at < bytes.length; number++) {
      const next = bytes.indexOf(newline, at);
      const end = next === -1 ? bytes.length : next;
      const line = bytes.subarray(at, end);
      if (!isBlank(line)) lines.push({ number, bytes: line });
      at = end + 1;
    }
    return lines;
  }
}

const endOfBody = Buffer.from('{"record":"end"');

/**
 * Whether a line is the record that ends a body, as it is mostly spelled. That one is never the same twice and stands in
 * a group of its own, so that it does not make the lines before it look new.
 */
export const isEnd = (bytes: Buffer, start: number, end: number): boolean =>
  end - start >= endOfBody.length &&
  bytes[start + 11] === endOfBody[11] &&
  bytes.compare(endOfBody, 0, endOfBody.length, start, start + endOfBody.length) === 0;

/** A record begins with a brace; only what begins otherwise has to be looked at whole. */
const isBlank = (line: Buffer): boolean =>
  line.length === 0 || (line[0]! <= highestBlank && line.toString('utf8').trim() === '');

/** A group ends by itself after so many lines on the average, not before the least, and at the latest with so many bytes. */
const leastLines = 16;
const linesOnAverage = 64;
const mostBytes = 64 * 1024;
const bytesLookedAt = 64;

/**
 * Whether a group ends with a line. That follows from what the line says, so that the same lines make the same groups
 * although others came or went before them.
 * @param start, end where the line stands in the bytes
 * @param group how much there is of the group with it
 */
export function endsGroup(
  bytes: Uint8Array,
  start: number,
  end: number,
  group: { readonly lines: number; readonly bytes: number },
): boolean {
  if (group.bytes >= mostBytes) return true;
  if (group.lines < leastLines) return false;
  // In a long line not at each byte: what tells it from others has several.
  const step = Math.floor((end - start) / bytesLookedAt) + 1;
  let hash = end - start;
  for (let at = start; at < end; at += step) hash = Math.imul(hash ^ bytes[at]!, 0x01000193);
  return ((hash ^ (hash >>> 15)) >>> 0) % linesOnAverage === 0;
}
