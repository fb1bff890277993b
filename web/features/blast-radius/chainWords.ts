import { relationshipType } from '../../../server/model/relationships/registry.ts';
import { ago } from '../../lib/age.ts';
import { inWords } from '../../lib/classLabel.ts';
import { count } from '../../lib/quantity.ts';

/** "runs on", or for a type that this version does not know its name in words. */
export function verb(type: string): string {
  return relationshipType(type)?.label ?? inWords(type).toLowerCase();
}

export interface Told {
  readonly confidence: 'DECLARED' | 'OBSERVED' | 'INFERRED';
  readonly sources: readonly string[];
  readonly lastSeenAt?: string | null;
}

const how = { DECLARED: 'declared', OBSERVED: 'observed', INFERRED: 'inferred' } as const;

/** How a relationship is known: "declared by kubernetes, seen 4 min ago". */
export function toldBy({ confidence, sources, lastSeenAt }: Told, now: number): string {
  const by = sources.length > 0 ? ` by ${listed(sources)}` : '';
  const seen = lastSeenAt ? `, seen ${ago(lastSeenAt, now)}` : ', never seen by a scan';
  return `${how[confidence]}${by}${seen}`;
}

export interface Group {
  readonly needed: number;
  readonly total: number;
  readonly up: number;
}

/** The redundancy rule in figures: "2 of 3 must stay up, 1 is left". */
export function groupRule({ needed, total, up }: Group): string {
  const left = up === 0 ? 'none is left' : `${count(up)} ${up === 1 ? 'is' : 'are'} left`;
  return `${count(needed)} of ${count(total)} must stay up, ${left}`;
}

/** What a group is called: ours, made from alternatives, by what it is made of. */
export function groupName(group: { readonly group: string; readonly implied: boolean }): string {
  if (!group.implied) return group.group;
  return `alternatives: ${verb(group.group.replace(/^~/, ''))}`;
}

/** "a", "a and b", "a, b and c". */
export function listed(words: readonly string[]): string {
  if (words.length < 2) return words[0] ?? '';
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
