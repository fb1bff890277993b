import { setFlagsFromString } from 'node:v8';

/**
 * Has the heaps of this process, those of its threads included, grow by half of what is in use between two collections.
 * V8 itself lets them grow to four times where collecting is quick, and keeps what it once had: a scan of a million CIs
 * would leave twice the memory that it needs.
 */
export function keepHeapsShort(): void {
  setFlagsFromString('--heap-growing-percent=50');
}
