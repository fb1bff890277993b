import { peopleScopes, peopleSource } from '../../model/people.ts';
import { aboutPrecedence, anySource, type Policy, type PrecedenceRule } from '../../model/policy.ts';
import type { Testimony } from './ciState.ts';

/** What precedence looks at. */
export type Weighed = Pick<Testimony, 'source' | 'scope' | 'key' | 'stale'> & {
  readonly saidAt: number | null;
  readonly generation: number | null;
};

export type Order = (one: Weighed, other: Weighed) => number;

/** Whose word goes first, of each class and attribute, by a policy. */
export class Precedence {
  readonly #rules: ReadonlyMap<string, PrecedenceRule>;
  readonly #orders = new Map<PrecedenceRule | undefined, Order>();

  constructor({ precedence }: Pick<Policy, 'precedence'>) {
    this.#rules = new Map(precedence.map((rule) => [aboutPrecedence(rule), rule]));
  }

  /**
   * The order in which evidence goes: lock, the policy's rule, then freshness, then sequence, then name (discovery.md,
   * "Reconciliation"); of two whose place is the same, what its source has not named for long is the less fresh. The same function for the same rule, so that callers may keep what they have sorted by it.
   */
  orderOf(className: string, attribute: string): Order {
    const rule = this.#ruleFor(className, attribute);
    const known = this.#orders.get(rule);
    if (known) return known;
    const order = orderBy(rule);
    this.#orders.set(rule, order);
    return order;
  }

  /** The place that the policy gives to a piece of evidence: of those with one place no one is preferred. */
  rankOf(className: string, attribute: string): (of: Weighed) => number {
    return rankBy(this.#ruleFor(className, attribute)?.sources ?? []);
  }

  /** The most specific rule: what is said of an attribute goes before what is said of a class. */
  #ruleFor(className: string, attribute: string): PrecedenceRule | undefined {
    if (this.#rules.size === 0) return undefined;
    // Which class a CI has cannot depend on its class.
    const ofClass = attribute === 'class' ? null : className;
    const asked = [
      { class: ofClass, attribute },
      { class: null, attribute },
      { class: ofClass, attribute: null },
      { class: null, attribute: null },
    ];
    for (const about of asked) {
      const rule = this.#rules.get(aboutPrecedence(about));
      if (rule) return rule;
    }
    return undefined;
  }
}

function orderBy(rule: PrecedenceRule | undefined): Order {
  const rankOf = rankBy(rule?.sources ?? []);
  return (one, other) =>
    rankOf(one) - rankOf(other) ||
    Number(one.stale === true) - Number(other.stale === true) ||
    (other.saidAt ?? 0) - (one.saidAt ?? 0) ||
    (other.generation ?? 0) - (one.generation ?? 0) ||
    compare(one.source, other.source) ||
    compare(one.scope, other.scope) ||
    compare(one.key, other.key);
}

/** A locked value first; then people's words, unless the rule gives them a place; then the sources as the rule has them. */
function rankBy(sources: readonly string[]): (of: Weighed) => number {
  const ranks = new Map(sources.map((source, at) => [source, at]));
  const others = ranks.get(anySource) ?? sources.length;
  const people = ranks.get(peopleSource) ?? -1;
  return ({ source, scope }) => {
    if (source !== peopleSource) return ranks.get(source) ?? others;
    return scope === peopleScopes.locks ? -2 : people;
  };
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
