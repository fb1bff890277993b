import { isLasting } from '../../model/identifier.ts';
import { identityOf } from '../ci/ciState.ts';

/** Live evidence as identity sees it. */
export interface IdentityRow {
  /** (source, scope, key), as one text. */
  readonly id: string;
  readonly source: string;
  readonly key: string;
  readonly class: string;
  /** Canonical, `kind:value`. */
  readonly identifiers: readonly string[];
}

/** CIs that claim one strong identifier and were kept apart: a person's to judge. */
export interface SharedIdentifier {
  readonly identifier: string;
  /** Rows that claim it, one of each group. */
  readonly rows: readonly string[];
}

export interface IdentityGroups {
  /** The rows that speak of one CI each; both lists in order. */
  readonly groups: readonly (readonly string[])[];
  readonly shared: readonly SharedIdentifier[];
}

/**
 * Which evidence speaks of the same CI (discovery.md, "Identity"): a function of the evidence alone, whatever the order
 * in which it came. One key of a source is one CI. Then the identifiers of each class, the strongest kind first, unite
 * what claims them, within the domain; but never two keys of one source, whose sharing an identifier makes it nobody's
 * (they are clones), and never what a stronger kind tells apart that things keep for life (laptops that share a dock's
 * MAC address).
 * @param assertions rows that people have declared one
 */
export function groupByIdentity(
  rows: readonly IdentityRow[],
  assertions: readonly (readonly string[])[] = [],
): IdentityGroups {
  const forest = new Forest(rows);
  for (const same of Map.groupBy(rows, ({ source, key }) => `${source}\u0000${key}`).values())
    for (const row of same) forest.unite(same[0]!.id, row.id);
  for (const same of assertions) {
    const present = same.filter((id) => forest.has(id));
    for (const id of present) forest.unite(present[0]!, id);
  }
  for (const { claimants, stronger } of claimsInOrder(rows)) {
    if (isCloned(claimants, forest)) continue;
    const [first, ...more] = claimants;
    for (const row of more) if (forest.mayUnite(first!.id, row.id, stronger)) forest.unite(first!.id, row.id);
  }
  return { groups: forest.groups(), shared: sharedIdentifiers(rows, forest) };
}

interface ClaimedIdentifier {
  readonly identifier: string;
  readonly rank: number;
  /** The kinds that go before it and that a thing has one of, for life. */
  readonly stronger: readonly string[];
  readonly claimants: readonly IdentityRow[];
}

/** Identifiers that count for their claimants' class, the strongest kinds first; claimants in order. */
function claimsInOrder(rows: readonly IdentityRow[]): ClaimedIdentifier[] {
  const claims = new Map<string, ClaimedIdentifier & { readonly claimants: IdentityRow[] }>();
  for (const row of [...rows].sort((one, other) => compare(one.id, other.id))) {
    const { domain, by } = identityOf(row.class);
    for (const identifier of row.identifiers) {
      const rank = by.indexOf(kindOf(identifier));
      if (rank < 0) continue;
      const name = `${domain} ${identifier}`;
      const stronger = by.slice(0, rank).filter(isLasting);
      const claim = claims.get(name) ?? { identifier, rank, stronger, claimants: [] };
      claims.set(name, claim);
      claim.claimants.push(row);
    }
  }
  return [...claims.values()]
    .filter(({ claimants }) => claimants.length > 1)
    .sort((one, other) => one.rank - other.rank || compare(one.identifier, other.identifier));
}

/** Whether two keys of one source claim it that are not known to be one. */
function isCloned(claimants: readonly IdentityRow[], forest: Forest): boolean {
  const bySource = new Map<string, IdentityRow>();
  return claimants.some((row) => {
    const known = bySource.get(row.source);
    bySource.set(row.source, row);
    return known !== undefined && known.key !== row.key && forest.find(known.id) !== forest.find(row.id);
  });
}

function sharedIdentifiers(rows: readonly IdentityRow[], forest: Forest): SharedIdentifier[] {
  return claimsInOrder(rows).flatMap(({ identifier, claimants }) => {
    const one = new Map(claimants.map((row) => [forest.find(row.id), row.id]));
    return one.size > 1 ? [{ identifier, rows: [...one.values()].sort() }] : [];
  });
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
const kindOf = (identifier: string): string => identifier.slice(0, identifier.indexOf(':'));

/** Names, each with the values of one set of rows. */
type Values = Map<string, Set<string>>;

function addAll(values: Values, more: Values): void {
  for (const [name, added] of more) values.set(name, (values.get(name) ?? new Set()).union(added));
}

/** Rows in disjoint sets, each with the keys of every source in it and the identifiers of every kind. */
class Forest {
  readonly #parent = new Map<string, string>();
  readonly #keys = new Map<string, Values>();
  readonly #identifiers = new Map<string, Values>();

  constructor(rows: readonly IdentityRow[]) {
    for (const { id, source, key, identifiers } of rows) {
      this.#parent.set(id, id);
      this.#keys.set(id, new Map([[source, new Set([key])]]));
      const byKind = [...Map.groupBy(identifiers, kindOf)].map(
        ([kind, own]) => [kind, new Set(own)] as const,
      );
      this.#identifiers.set(id, new Map(byKind));
    }
  }

  has(id: string): boolean {
    return this.#parent.has(id);
  }

  find(id: string): string {
    let root = id;
    for (let above = this.#parent.get(root)!; above !== root; above = this.#parent.get(root)!) root = above;
    this.#parent.set(id, root);
    return root;
  }

  unite(one: string, other: string): void {
    const [first, second] = [this.find(one), this.find(other)].sort() as [string, string];
    if (first === second) return;
    this.#parent.set(second, first);
    addAll(this.#keys.get(first)!, this.#keys.get(second)!);
    addAll(this.#identifiers.get(first)!, this.#identifiers.get(second)!);
  }

  /** Whether two sets may be one: no source would have two keys in it, and no stronger kind tells them apart. */
  mayUnite(one: string, other: string, stronger: readonly string[]): boolean {
    const [first, second] = [this.find(one), this.find(other)];
    if (first === second) return false;
    const [keys, more] = [this.#keys.get(first)!, this.#keys.get(second)!];
    const [own, others] = [this.#identifiers.get(first)!, this.#identifiers.get(second)!];
    return (
      [...more].every(([source, added]) => added.isSubsetOf(keys.get(source) ?? added)) &&
      stronger.every(
        (kind) => !own.has(kind) || !others.has(kind) || !own.get(kind)!.isDisjointFrom(others.get(kind)!),
      )
    );
  }

  groups(): string[][] {
    const groups = Map.groupBy([...this.#parent.keys()].sort(), (id) => this.find(id));
    return [...groups.values()].sort(([one], [other]) => compare(one!, other!));
  }
}
