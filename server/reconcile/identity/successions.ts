import { isLasting } from '../../model/identifier.ts';
import { identityOf } from '../ci/ciState.ts';

/** A key of a source that claims an identifier, or has claimed it until it went. */
export interface Claimant {
  readonly identifier: string;
  readonly source: string;
  readonly key: string;
  readonly class: string;
  /** The revision in which it came. */
  readonly began: number;
  /** The revision in which it went; null while it lives. */
  readonly ended: number | null;
  /** All that it claims, `kind:value`. */
  readonly identifiers: readonly string[];
}

/** One key of a source took another's place, as an identifier shows that both have claimed, one after the other. */
export interface Succession {
  readonly identifier: string;
  readonly source: string;
  readonly successor: string;
  readonly predecessor: string;
}

/**
 * Which keys follow which (discovery.md: the same identifier with disjoint lifetimes is a re-image): each key follows the
 * one that went last before it came, and is the first to come after it. A function of when keys came and went, whatever
 * led to looking at them; where several went or came at once nobody can tell.
 */
export function successionsOf(claimants: readonly Claimant[]): Succession[] {
  const groups = Map.groupBy(claimants.filter(identifies), ({ identifier, source, class: name }) =>
    [identifier, source, identityOf(name).domain].join('\u0000'),
  );
  return [...groups.values()].flatMap((group) => {
    const keys = [...Map.groupBy(group, ({ key }) => key).values()].map(lifetimeOf);
    return keys.flatMap((key) => {
      const before = keys.filter(({ ended }) => ended !== null && ended <= key.began);
      const last = only(before, Math.max(...before.map(({ ended }) => ended!)), ({ ended }) => ended!);
      if (!last || !mayFollow(key, last)) return [];
      const after = keys.filter(({ began }) => began >= last.ended!);
      const first = only(after, Math.min(...after.map(({ began }) => began)), ({ began }) => began);
      if (first !== key) return [];
      const { identifier, source } = key;
      return [{ identifier, source, successor: key.key, predecessor: last.key }];
    });
  });
}

const kindOf = (identifier: string): string => identifier.slice(0, identifier.indexOf(':'));

/** What a thing loses or passes on shows no succession: an adapter that was moved, a name given anew. */
const identifies = ({ identifier, class: name }: Claimant): boolean =>
  isLasting(kindOf(identifier)) && identityOf(name).by.includes(kindOf(identifier));

/** A key lives as long as any scope speaks of it. */
function lifetimeOf(rows: readonly Claimant[]): Claimant {
  const lives = rows.some(({ ended }) => ended === null);
  return {
    ...rows[0]!,
    began: Math.min(...rows.map(({ began }) => began)),
    ended: lives ? null : Math.max(...rows.map(({ ended }) => ended!)),
    identifiers: [...new Set(rows.flatMap(({ identifiers }) => identifiers))],
  };
}

/** The one of which a number is the wanted one. */
function only(keys: readonly Claimant[], wanted: number, numberOf: (key: Claimant) => number) {
  const [one, ...more] = keys.filter((key) => numberOf(key) === wanted);
  return more.length === 0 ? one : undefined;
}

/** No stronger kind tells the two apart. */
function mayFollow(one: Claimant, other: Claimant): boolean {
  const { by } = identityOf(one.class);
  return by
    .slice(0, by.indexOf(kindOf(one.identifier)))
    .filter(isLasting)
    .every((kind) => {
      const [own, others] = [one, other].map(
        ({ identifiers }) => new Set(identifiers.filter((each) => kindOf(each) === kind)),
      ) as [Set<string>, Set<string>];
      return own.size === 0 || others.size === 0 || !own.isDisjointFrom(others);
    });
}
