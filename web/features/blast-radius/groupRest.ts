interface Groupable {
  readonly state: string;
  readonly ci: { readonly id: string; readonly class: string } | null;
  readonly chain: readonly unknown[];
}

export interface RestGroup<Item> {
  readonly key: string;
  readonly members: readonly Item[];
  /** Of several classes or distances: what is left over of one state. */
  readonly mixed: boolean;
}

/**
 * What is hit beside the drawn chains, in groups of one distance, class and state; where that makes more groups than can
 * be read, the smallest of a state become one. Nearest first, so that parents come before children.
 */
export function groupRest<Item extends Groupable>(rest: readonly Item[], most: number): RestGroup<Item>[] {
  const alike = gather(rest, (item) => `group-${item.chain.length - 1}-${item.ci?.class}-${item.state}`);
  const bySize = [...alike].sort(([a, one], [b, other]) => other.length - one.length || a.localeCompare(b));
  const own = new Set(bySize.slice(0, most).map(([key]) => key));
  const left = bySize.filter(([key]) => !own.has(key)).flatMap(([, members]) => members);
  const groups = [
    ...[...alike].filter(([key]) => own.has(key)).map(([key, members]) => ({ key, members, mixed: false })),
    ...[...gather(left, (item) => `group-rest-${item.state}`)].map(([key, members]) => ({
      key,
      members,
      mixed: true,
    })),
  ];
  return groups.sort((a, b) => nearest(a.members) - nearest(b.members));
}

function gather<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const gathered = new Map<string, Item[]>();
  for (const item of items) gathered.set(keyOf(item), [...(gathered.get(keyOf(item)) ?? []), item]);
  return gathered;
}

function nearest(members: readonly Groupable[]): number {
  return Math.min(...members.map(({ chain }) => chain.length));
}
