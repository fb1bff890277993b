import { isMuted } from '../../model/drift.ts';
import type { Side } from '../../model/finding.ts';
import { peopleSource } from '../../model/people.ts';
import { canonicalJson, wholeStatement } from '../evidence/evidence.ts';
import type { Testimony } from './ciState.ts';
import type { Precedence } from './precedence.ts';

/** Live sources that say different things of one attribute, and no person has said which is right. */
export interface Dispute {
  readonly attribute: string;
  /** One for each source, the one that the graph shows first. */
  readonly sides: readonly Side[];
}

/**
 * In what the live sources of a CI disagree. What a person says of an attribute ends the dispute, and so does a policy
 * that prefers one of them.
 */
export function disputesOf(
  className: string,
  evidence: readonly Testimony[],
  precedence: Precedence,
): Dispute[] {
  const live = evidence.filter(({ stale }) => stale !== true);
  if (new Set(live.map(({ source }) => source)).size < 2) return [];
  const said = live.map((testimony) => ({
    testimony,
    attributes: wholeStatement(testimony.statement).attributes,
  }));
  const names = new Set(said.flatMap(({ attributes }) => Object.keys(attributes)));
  return [...names].flatMap((attribute): Dispute[] => {
    if (isMuted(className, attribute)) return [];
    const words = said.flatMap(({ testimony, attributes }) =>
      attributes[attribute] == null ? [] : [{ testimony, value: attributes[attribute] }],
    );
    // Mostly all say the same, and nothing has to be weighed.
    if (new Set(words.map(({ value }) => comparable(value))).size < 2) return [];
    const order = precedence.orderOf(className, attribute);
    words.sort((one, other) => order(one.testimony, other.testimony));
    return isOpen(words, precedence.rankOf(className, attribute))
      ? [{ attribute, sides: sidesOf(words) }]
      : [];
  });
}

interface Word {
  readonly testimony: Testimony;
  readonly value: unknown;
}

/** Whether those who come first by policy, and are no people, disagree among themselves. */
function isOpen(words: readonly Word[], rankOf: (of: Testimony) => number): boolean {
  const first = words.filter(({ testimony }) => rankOf(testimony) === rankOf(words[0]!.testimony));
  if (first.some(({ testimony }) => testimony.source === peopleSource)) return false;
  return new Set(sidesOf(first).map(({ value }) => comparable(value))).size > 1;
}

/** One side for each source: of one that names the CI twice, what precedes is its word. */
function sidesOf(words: readonly Word[]): Side[] {
  const bySource = new Map<string, Word>();
  for (const word of words)
    if (!bySource.has(word.testimony.source)) bySource.set(word.testimony.source, word);
  return [...bySource.values()].map(({ testimony: { source, scope, saidAt, generation }, value }, at) => ({
    ...{ source, scope, value, generation },
    at: saidAt,
    shown: at === 0,
  }));
}

/** A value as it is compared: sources write the same text in capitals or with spaces, and lists in any order. */
export function comparable(value: unknown): string {
  if (typeof value === 'string') return canonicalJson(value.trim().toLowerCase());
  if (Array.isArray(value)) return canonicalJson(value.map(comparable).sort());
  return canonicalJson(value);
}
