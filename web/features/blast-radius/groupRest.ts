interface Groupable {
  readonly state: string;
  readonly ci: { readonly id: string; readonly class: string } | null;
  readonly chain: readonly unknown[];
}

/** How many CIs of one class are in one state at one distance, over the whole answer. */
export interface DistanceCount<State extends string = string> {
  readonly distance: number;
  readonly class: string;
  readonly state: State;
  readonly count: number;
}

export interface RestGroup<Item, State extends string = string> {
  readonly key: string;
  /** Those of its CIs that were read. */
  readonly members: readonly Item[];
  /** All of its CIs. */
  readonly size: number;
  readonly state: State;
  /** The nearest of them. */
  readonly distance: number;
  /** Empty where the group is of several classes or distances: what is left over of one state. */
  readonly class: string;
}

/** Names the group of one distance, class and state. */
export function groupKey(distance: number, className: string, state: string): string {
  return `group-${distance}-${className}-${state}`;
}

/**
 * What is hit beside the drawn chains, in groups of one distance, class and state, each of its true size however much
 * was read; where that makes more groups than can be read, the smallest of a state become one. Nearest first, so that
 * parents come before children; within a distance the worst first, then by class, which makes the sectors.
 * @param drawnAs the key of each CI that is drawn on its own
 */
export function groupRest<Item extends Groupable, State extends string>(
  rest: readonly Item[],
  counts: readonly DistanceCount<State>[],
  drawnAs: readonly string[],
  most: number,
): RestGroup<Item, State>[] {
  const drawn = tally(drawnAs);
  const read = gather(rest);
  const groups: RestGroup<Item, State>[] = [];
  for (const { distance, class: className, state, count } of counts) {
    const key = groupKey(distance, className, state);
    const members = read.get(key) ?? [];
    const size = Math.max(count - (drawn.get(key) ?? 0), members.length);
    if (size > 0) groups.push({ key, members, size, state, distance, class: className });
  }
  const bySize = [...groups].sort((a, b) => b.size - a.size || a.key.localeCompare(b.key));
  const own = new Set(bySize.slice(0, most).map(({ key }) => key));
  return [
    ...groups.filter(({ key }) => own.has(key)),
    ...leftOver(groups.filter(({ key }) => !own.has(key))),
  ].sort((a, b) => a.distance - b.distance);
}

function leftOver<Item, State extends string>(groups: readonly RestGroup<Item, State>[]) {
  const left = new Map<State, RestGroup<Item, State>>();
  for (const { state, members, size, distance } of groups) {
    const before = left.get(state);
    left.set(state, {
      key: `group-rest-${state}`,
      members: [...(before?.members ?? []), ...members],
      size: (before?.size ?? 0) + size,
      state,
      distance: Math.min(before?.distance ?? distance, distance),
      class: '',
    });
  }
  return left.values();
}

function gather<Item extends Groupable>(items: readonly Item[]): Map<string, Item[]> {
  const gathered = new Map<string, Item[]>();
  for (const item of items) {
    const key = groupKey(item.chain.length - 1, item.ci?.class ?? '', item.state);
    const same = gathered.get(key);
    if (same) same.push(item);
    else gathered.set(key, [item]);
  }
  return gathered;
}

function tally(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
