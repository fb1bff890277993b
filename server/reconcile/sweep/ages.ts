import type { CiClass } from '../../model/ciClass.ts';
import { ciClasses } from '../../model/classes/registry.ts';
import { type AgeRule, aboutAge, type Policy } from '../../model/policy.ts';

/** Moments (ms since 1970): what was not seen since is stale, or gone. */
export interface Deadlines {
  readonly stale: number;
  readonly retire: number;
}

const day = 24 * 3_600_000;

/**
 * By class, since when what a source said must have been seen again. The most specific rule decides, each of the two
 * times for itself: class and source, then source, then class, then any; then the class's own times.
 */
export function deadlinesOf(
  { ages }: Pick<Policy, 'ages'>,
  source: string,
  now: number,
): Record<string, Deadlines> {
  const rules = new Map(ages.map((rule) => [aboutAge(rule), rule]));
  return Object.fromEntries(
    ciClasses().map((declared) => {
      const times = timesOf(rules, declared, source);
      // Nothing is gone before it is stale.
      const retireAfterDays = Math.max(times.staleAfterDays, times.retireAfterDays);
      const deadlines = { stale: now - times.staleAfterDays * day, retire: now - retireAfterDays * day };
      return [declared.name, deadlines];
    }),
  );
}

function timesOf(rules: ReadonlyMap<string, AgeRule>, declared: CiClass, source: string) {
  const about = [
    { class: declared.name, source },
    { class: null, source },
    { class: declared.name, source: null },
    { class: null, source: null },
  ];
  const found = about.flatMap((each) => rules.get(aboutAge(each)) ?? []);
  const first = (which: 'staleAfterDays' | 'retireAfterDays') =>
    found.find((rule) => rule[which] !== null)?.[which] ?? declared[which];
  return { staleAfterDays: first('staleAfterDays'), retireAfterDays: first('retireAfterDays') };
}
