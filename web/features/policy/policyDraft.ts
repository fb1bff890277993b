import { ciClass } from '../../../server/model/classes/registry.ts';
import type { PolicyInput } from '../../lib/generated/graphql.ts';
import type { Policy } from './policyQuery.ts';
import type { PolicySearch } from './policySearch.ts';

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

export interface BrakeDraft extends Row {
  readonly source: string;
  readonly percent: number | '';
  readonly fewestCis: number | '';
}

/** What the app decides, as it is edited. */
export interface PolicyDraft {
  readonly precedence: readonly PrecedenceDraft[];
  readonly ages: readonly AgeDraft[];
  readonly brakes: readonly BrakeDraft[];
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
    brakes: policy.brakes.filter(own).map(({ source, percent, fewestCis }, key) => ({
      key,
      source: source ?? '',
      percent,
      fewestCis,
    })),
    retiredDays: own(policy.retiredDays) ? policy.retiredDays.days : '',
    historyDays: own(policy.historyDays) ? policy.historyDays.days : '',
  };
}

/**
 * The policy to edit with a rule of precedence more that somebody came to make; where the app has one about the same,
 * that one is there already.
 */
export function draftWith(policy: Policy, wanted: PolicySearch): PolicyDraft {
  const draft = draftOf(policy);
  if (wanted.attribute === undefined) return draft;
  const about = { class: ciClass(wanted.class ?? '')?.name ?? null, attribute: wanted.attribute };
  const known = draft.precedence.some(
    (rule) => rule.class === about.class && rule.attribute === about.attribute,
  );
  if (known) return draft;
  const rule = { key: nextKey(draft.precedence), ...about, sources: [] };
  return { ...draft, precedence: [...draft.precedence, rule] };
}

/** What holds where nobody says otherwise, which an empty field leaves as it is. */
export const usualBrake = { percent: 20, fewestCis: 20 };

/** A key that no row of a list has. */
export const nextKey = (rows: readonly Row[]): number => Math.max(-1, ...rows.map(({ key }) => key)) + 1;

export function inputOf({ precedence, ages, brakes, retiredDays, historyDays }: PolicyDraft): PolicyInput {
  const numberOrNull = (value: number | '') => (value === '' ? null : value);
  const numberOr = (value: number | '', usual: number) => (value === '' ? usual : value);
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
    brakes: brakes.map(({ source, percent, fewestCis }) => ({
      source: source.trim() || null,
      percent: numberOr(percent, usualBrake.percent),
      fewestCis: numberOr(fewestCis, usualBrake.fewestCis),
    })),
    retiredDays: numberOrNull(retiredDays),
    historyDays: numberOrNull(historyDays),
  };
}
