import { compareTexts } from './compareTexts.ts';

/** Places are numbers of 32 bits: the upper ten tell the segment, the others where in it. */
const segmentBits = 22;
const segmentSize = 1 << segmentBits;
/** The first one is small: most estates in tests have a few names. */
const firstSize = 1 << 16;
const mostSegments = 1 << (32 - segmentBits);
const lengthBytes = 4;
/** The lead byte of U+E000, the first code point that stands behind surrogates only by its code point. */
const firstUnequal = 0xee;
const fewKept = 10;
const manyKept = 17;

/** A text does not fit, or there are too many of them. */
class TextsFull extends Error {}

/**
 * Texts in memory that every thread reads, one after the other as UTF-8, only ever more of them. A text's place never
 * changes and is never 0. One thread writes, and tells the others of new segments.
 */
export class Texts {
  readonly #segments: Buffer[] = [];
  #end = 0;
  // What was read lately, as strings, at a slot that follows from its place.
  #bits = fewKept;
  #places = new Uint32Array(1 << fewKept);
  #read: string[] = [];

  /** The memory itself, for another thread's `extend`. */
  get segments(): SharedArrayBuffer[] {
    // Only such are ever put there.
    return this.#segments.map(({ buffer }) => buffer as unknown as SharedArrayBuffer);
  }

  /** Texts that go on from what other ones had written. */
  static of(written: readonly Uint8Array[]): Texts {
    const texts = new Texts();
    for (const [nth, bytes] of written.entries()) {
      const size = nth === 0 && bytes.length <= firstSize ? firstSize : segmentSize;
      const segment = Buffer.from(new SharedArrayBuffer(size));
      segment.set(bytes);
      texts.#segments.push(segment);
      texts.#end = nth * segmentSize + bytes.length;
    }
    return texts;
  }

  /** What was written into each segment. */
  written(): Buffer[] {
    const last = this.#segments.length - 1;
    return this.#segments.map((segment, nth) =>
      nth === last ? segment.subarray(0, this.#end - nth * segmentSize) : segment,
    );
  }

  /** Takes in another thread's segments. */
  extend(segments: readonly SharedArrayBuffer[]): void {
    for (const segment of segments.slice(this.#segments.length)) this.#segments.push(Buffer.from(segment));
  }

  /** @returns the text's place */
  write(text: string): number {
    const length = Buffer.byteLength(text);
    const place = this.#room(length + lengthBytes);
    const segment = this.#segments[place >>> segmentBits]!;
    const at = place & (segmentSize - 1);
    segment.writeUInt32LE(length, at);
    segment.write(text, at + lengthBytes, length, 'utf8');
    this.#end = place + lengthBytes + length;
    return place;
  }

  /** Writes what stands at a place of other texts. @returns the text's place here */
  take(from: Texts, place: number): number {
    const [source, at] = [from.#segments[place >>> segmentBits]!, place & (segmentSize - 1)];
    const length = source.readUInt32LE(at) + lengthBytes;
    const mine = this.#room(length);
    source.copy(this.#segments[mine >>> segmentBits]!, mine & (segmentSize - 1), at, at + length);
    this.#end = mine + length;
    return mine;
  }

  read(place: number): string {
    const slot = Math.imul(place, 0x9e3779b1) >>> (32 - this.#bits);
    if (this.#places[slot] === place) return this.#read[slot]!;
    const segment = this.#segments[place >>> segmentBits]!;
    const at = (place & (segmentSize - 1)) + lengthBytes;
    const text = segment.toString('utf8', at, at + segment.readUInt32LE(at - lengthBytes));
    if (this.#bits === fewKept && this.#segments.length > 1) {
      this.#bits = manyKept;
      this.#places = new Uint32Array(1 << manyKept);
      this.#read = [];
      return text;
    }
    this.#places[slot] = place;
    this.#read[slot] = text;
    return text;
  }

  /** The order of two texts by code units, as compareTexts has it, mostly without reading either as a string. */
  compare(one: number, other: number): number {
    if (one === other) return 0;
    const [mine, its] = [this.#segments[one >>> segmentBits]!, this.#segments[other >>> segmentBits]!];
    const [at, beside] = [one & (segmentSize - 1), other & (segmentSize - 1)];
    const [length, itsLength] = [mine.readUInt32LE(at), its.readUInt32LE(beside)];
    const shared = Math.min(length, itsLength);
    for (let byte = lengthBytes; byte < shared + lengthBytes; byte++) {
      const [left, right] = [mine[at + byte]!, its[beside + byte]!];
      if (left === right) continue;
      // From there on the order of bytes is that of code points, and surrogates stand before what is less than they are.
      if (left >= firstUnequal && right >= firstUnequal)
        return compareTexts(this.read(one), this.read(other));
      return left - right;
    }
    return length - itsLength;
  }

  /** Where so many bytes can be written. */
  #room(bytes: number): number {
    const last = this.#segments.length - 1;
    const begin = Math.max(1, this.#end);
    if (
      last >= 0 &&
      (begin & (segmentSize - 1)) + bytes <= this.#segments[last]!.length &&
      begin >>> segmentBits === last
    )
      return begin;
    const size = last < 0 && bytes < firstSize ? firstSize : segmentSize;
    if (bytes >= size || last + 1 >= mostSegments)
      throw new TextsFull('The names are too long, or too many.');
    this.#segments.push(Buffer.from(new SharedArrayBuffer(size)));
    return Math.max(1, (last + 1) * segmentSize);
  }
}
