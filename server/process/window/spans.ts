import type { Occurrence } from './window.ts';

/** Spans of time in their order, those that meet joined to one. */
export function joined(spans: readonly Occurrence[]): Occurrence[] {
  const found: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((one, other) => one.start - other.start)) {
    const last = found.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else found.push({ start, end });
  }
  return found;
}

/** What two lists of spans have in common. */
export function common(ones: readonly Occurrence[], others: readonly Occurrence[]): Occurrence[] {
  const [left, right] = [joined(ones), joined(others)];
  const found: Occurrence[] = [];
  let at = 0;
  for (const { start, end } of left) {
    while (at < right.length && right[at]!.end <= start) at += 1;
    for (let next = at; next < right.length && right[next]!.start < end; next++)
      found.push({ start: Math.max(start, right[next]!.start), end: Math.min(end, right[next]!.end) });
  }
  return found;
}

/** What is left of spans once others are taken out. */
export function without(spans: readonly Occurrence[], taken: readonly Occurrence[]): Occurrence[] {
  const edges = joined(taken);
  const gaps = [-Infinity, ...edges.map(({ end }) => end)].map((start, at) => ({
    start,
    end: edges[at]?.start ?? Infinity,
  }));
  return common(
    spans,
    gaps.filter(({ start, end }) => start < end),
  );
}

/**
 * The first slots of a length in free spans.
 * @param length ms
 * @param grid slots begin at whole multiples of it, ms
 * @param apart how long after the beginning of one the next begins at the earliest, ms
 */
export function slotsIn(
  free: readonly Occurrence[],
  {
    length,
    grid,
    apart,
    first,
  }: { readonly length: number; readonly grid: number; readonly apart: number; readonly first: number },
): Occurrence[] {
  const slots: Occurrence[] = [];
  let from = -Infinity;
  for (const { start, end } of joined(free)) {
    for (
      let at = Math.ceil(Math.max(start, from) / grid) * grid;
      at + length <= end;
      at = Math.ceil((at + apart) / grid) * grid
    ) {
      slots.push({ start: at, end: at + length });
      if (slots.length === first) return slots;
      from = at + apart;
    }
  }
  return slots;
}
