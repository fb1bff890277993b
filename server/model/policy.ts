/** Whose word on an attribute goes first. null: of every class, every attribute. */
export interface PrecedenceRule {
  readonly class: string | null;
  readonly attribute: string | null;
  /** The first precedes. `*` stands for all that are not named, who come last without it. */
  readonly sources: readonly string[];
}

/** When what nobody names any more counts as stale, and when as gone. null: of every class, every source. */
export interface AgeRule {
  readonly class: string | null;
  readonly source: string | null;
  /** Days without a sighting; null: the class's own. */
  readonly staleAfterDays: number | null;
  readonly retireAfterDays: number | null;
}

/** When the retirements of a scope wait for a person. null: every source. */
export interface BrakeRule {
  readonly source: string | null;
  /** More of a scope than this share may not go at once; 100: as much as it likes, but not all of it. */
  readonly percent: number;
  /** Of scopes with fewer CIs any share may go. */
  readonly fewestCis: number;
}

/** How long what has gone is kept, in days; null: as the policy under it says. */
export interface Keeping {
  readonly retiredDays: number | null;
  readonly historyDays: number | null;
}

/** What an organisation decides about its evidence, in a file or in the app; the one in the app goes first. */
export interface Policy {
  readonly precedence: readonly PrecedenceRule[];
  readonly ages: readonly AgeRule[];
  readonly brakes: readonly BrakeRule[];
  readonly keep: Keeping;
}

/** Stands in a rule for all sources that it does not name. */
export const anySource = '*';

/**
 * What holds where nobody says otherwise: people first, sources equal, each class's own times, 400 days kept, and a
 * person is asked where more than a fifth of a scope of some size would go.
 */
export const builtInPolicy: Policy = Object.freeze({
  precedence: [],
  ages: [],
  brakes: [{ source: null, percent: 20, fewestCis: 20 }],
  keep: { retiredDays: 400, historyDays: 400 },
});

export const noPolicy: Policy = Object.freeze({
  precedence: [],
  ages: [],
  brakes: [],
  keep: { retiredDays: null, historyDays: null },
});

/** What a rule is about; of two rules about the same the upper policy's holds. */
export const aboutPrecedence = (rule: Pick<PrecedenceRule, 'class' | 'attribute'>): string =>
  `${rule.class ?? ''}\u0000${rule.attribute ?? ''}`;
export const aboutAge = (rule: Pick<AgeRule, 'class' | 'source'>): string =>
  `${rule.class ?? ''}\u0000${rule.source ?? ''}`;

export const aboutBrake = (rule: Pick<BrakeRule, 'source'>): string => rule.source ?? '';

/** The brake on a source's scopes: its own rule, else the one of every source. */
export function brakeOf({ brakes }: Pick<Policy, 'brakes'>, source: string): Omit<BrakeRule, 'source'> {
  const about = (name: string | null) => brakes.find((rule) => rule.source === name);
  return about(source) ?? about(null) ?? builtInPolicy.brakes[0]!;
}

/** One policy laid over another. */
export function overlaid(under: Policy, over: Policy): Policy {
  return {
    precedence: joined(under.precedence, over.precedence, aboutPrecedence),
    ages: joined(under.ages, over.ages, aboutAge),
    brakes: joined(under.brakes, over.brakes, aboutBrake),
    keep: {
      retiredDays: over.keep.retiredDays ?? under.keep.retiredDays,
      historyDays: over.keep.historyDays ?? under.keep.historyDays,
    },
  };
}

function joined<Rule>(under: readonly Rule[], over: readonly Rule[], about: (rule: Rule) => string): Rule[] {
  return [...new Map([...under, ...over].map((rule) => [about(rule), rule])).values()];
}
