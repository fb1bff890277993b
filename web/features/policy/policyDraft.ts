import type { PolicyInput } from '../../lib/generated/graphql.ts';
import type { Policy } from './policyQuery.ts';

interface Row {
  /** Tells the rows of a form apart while they are edited. */
  readonly key: number;
}
export interface PrecedenceDraft extends Row {
  readonly class: string | null;
  readonly attribute: string;
  readonly sources: readonly string[];
}
export interface AgeDraft extends Row {
  readonly class: string | null;
  readonly source: string;
  readonly staleAfterDays: number | '';
  readonly retireAfterDays: number | '';
}

/** What the app decides, as it is edited. */
export interface PolicyDraft {
  readonly precedence: readonly PrecedenceDraft[];
  readonly ages: readonly AgeDraft[];
  /** '' leaves it to the policy file or the program. */
  readonly retiredDays: number | '';
  readonly historyDays: number | '';
}

export function draftOf(policy: Policy): PolicyDraft {
  const own = ({ layer }: { layer: string }) => layer === 'APP';
  return {
    precedence: policy.precedence.filter(own).map(({ class: ofClass, attribute, sources }, key) => ({
      key,
      class: ofClass ?? null,
      attribute: attribute ?? '',
      sources,
    })),
    ages: policy.ages.filter(own).map((rule, key) => ({
      key,
      class: rule.class ?? null,
      source: rule.source ?? '',
      staleAfterDays: rule.staleAfterDays ?? '',
      retireAfterDays: rule.retireAfterDays ?? '',
    })),
    retiredDays: own(policy.retiredDays) ? policy.retiredDays.days : '',
    historyDays: own(policy.historyDays) ? policy.historyDays.days : '',
  };
}

/** A key that no row of a list has. */
export const nextKey = (rows: readonly Row[]): number => Math.max(-1, ...rows.map(({ key }) => key)) + 1;

export function inputOf({ precedence, ages, retiredDays, historyDays }: PolicyDraft): PolicyInput {
  const numberOrNull = (value: number | '') => (value === '' ? null : value);
  return {
    precedence: precedence.map(({ class: ofClass, attribute, sources }) => ({
      class: ofClass,
      attribute: attribute.trim() || null,
      sources: [...sources],
    })),
    ages: ages.map((rule) => ({
      class: rule.class,
      source: rule.source.trim() || null,
      staleAfterDays: numberOrNull(rule.staleAfterDays),
      retireAfterDays: numberOrNull(rule.retireAfterDays),
    })),
    retiredDays: numberOrNull(retiredDays),
    historyDays: numberOrNull(historyDays),
  };
}
