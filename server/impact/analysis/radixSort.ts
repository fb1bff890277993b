const bits = 11;
const size = 1 << bits;

/** The values in order of 32-bit keys that stand beside them: three passes of counting, stable. */
export function radixSort(values: Uint32Array, keyOf: Uint32Array): Uint32Array {
  const { length } = values;
  let source = values;
  let keys = new Uint32Array(length);
  // Gathered once, so that the passes read in order and not all over the estate.
  for (let position = 0; position < length; position++) keys[position] = keyOf[values[position]!]!;
  let [target, spare] = [new Uint32Array(length), new Uint32Array(length)];
  let nextKeys = new Uint32Array(length);
  const places = new Uint32Array(size);
  for (let shift = 0; shift < 32; shift += bits) {
    places.fill(0);
    for (let position = 0; position < length; position++) places[(keys[position]! >>> shift) & (size - 1)]!++;
    let sum = 0;
    for (let digit = 0; digit < size; digit++) {
      const count = places[digit]!;
      places[digit] = sum;
      sum += count;
    }
    for (let position = 0; position < length; position++) {
      const key = keys[position]!;
      const place = places[(key >>> shift) & (size - 1)]!++;
      target[place] = source[position]!;
      nextKeys[place] = key;
    }
    source = target;
    [target, spare] = [spare, target];
    [keys, nextKeys] = [nextKeys, keys];
  }
  return source;
}
