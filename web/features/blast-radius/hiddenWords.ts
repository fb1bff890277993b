import { count } from '../../lib/quantity.ts';

/** What is counted: "hidden item", "hidden services". */
export const hiddenNoun = (number: number, noun: 'service' | 'item' = 'item'): string =>
  `hidden ${number === 1 ? noun : `${noun}s`}`;

/**
 * What stands for the names of items that the viewer may not see: "1 hidden service – ask people".
 * @param owner whom to ask; null where nobody is recorded
 */
export function hiddenWords(
  owner: string | null | undefined,
  noun: 'service' | 'item' = 'item',
  number = 1,
): string {
  return `${count(number)} ${hiddenNoun(number, noun)} – ${owner ? `ask ${owner}` : 'no owner recorded'}`;
}

/** The same of a part of a list, with all whom to ask; empty where nothing is hidden. */
export function hiddenPartWords(
  { count: number, owners }: { readonly count: number; readonly owners: readonly string[] },
  noun: 'service' | 'item' = 'item',
): string {
  return number === 0 ? '' : hiddenWords(owners.join(', '), noun, number);
}
