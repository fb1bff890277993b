const bits = 11;
const size = 1 << bits;

/** The values in order of 32-bit keys that stand beside them: three passes of counting, stable. */
export function radixSort(values: Uint32Array, keyOf: Uint32Array): Uint32Array {
  let source = values;
  let target = new Uint32Array(values.length);
  let spare = new Uint32Array(values.length);
  const counts = new Uint32Array(size);
  for (let shift = 0; shift < 32; shift += bits) {
    counts.fill(0);
    for (const value of source) counts[(keyOf[value]! >>> shift) & (size - 1)]!++;
    let sum = 0;
    for (let digit = 0; digit < size; digit++) {
      const count = counts[digit]!;
      counts[digit] = sum;
      sum += count;
    }
    for (const value of source) target[counts[(keyOf[value]! >>> shift) & (size - 1)]!++] = value;
    source = target;
    [target, spare] = [spare, target];
  }
  return source;
}
