/**
 * Sorts so much of a stretch that the positions from `first` up to `last` hold what a whole sort would put there:
 * quicksort that leaves alone the parts nobody asked for.
 */
export function partialSort(
  values: Uint32Array,
  begin: number,
  end: number,
  first: number,
  last: number,
  compare: (one: number, other: number) => number,
): void {
  const open: [number, number][] = [[begin, end]];
  for (let stretch = open.pop(); stretch; stretch = open.pop()) {
    const [low, high] = stretch;
    if (high - low < 2 || high <= first || low >= last) continue;
    if (high - low <= 16) {
      insertionSort(values, low, high, compare);
      continue;
    }
    const middle = split(values, low, high, compare);
    open.push([low, middle], [middle, high]);
  }
}

/** Hoare's partition about the median of three; both parts have at least one value. */
function split(
  values: Uint32Array,
  low: number,
  high: number,
  compare: (one: number, other: number) => number,
): number {
  const three = [values[low]!, values[(low + high) >>> 1]!, values[high - 1]!].sort(compare);
  const pivot = three[1]!;
  let left = low;
  let right = high - 1;
  for (;;) {
    while (compare(values[left]!, pivot) < 0) left++;
    while (compare(values[right]!, pivot) > 0) right--;
    if (left >= right) break;
    [values[left], values[right]] = [values[right]!, values[left]!];
    left++;
    right--;
  }
  return left > low ? left : left + 1;
}

function insertionSort(
  values: Uint32Array,
  low: number,
  high: number,
  compare: (one: number, other: number) => number,
): void {
  for (let position = low + 1; position < high; position++) {
    const value = values[position]!;
    let at = position;
    for (; at > low && compare(values[at - 1]!, value) > 0; at--) values[at] = values[at - 1]!;
    values[at] = value;
  }
}
