import { relationshipType } from '../../../server/model/relationships/registry.ts';
import { count } from '../../lib/quantity.ts';

/** What the words on a group are made of. */
export interface FateFigures {
  readonly group: string;
  readonly implied: boolean;
  readonly needed: number;
  readonly total: number;
  readonly left: number;
}

/** "group copies", or of an implied group what it is made of: "CIs that it is powered by". */
export function groupWords({ group, implied }: FateFigures): string {
  if (!implied) return `group ${group}`;
  return `CIs that it ${relationshipType(group.slice(1))?.label ?? 'relies on'}`;
}

/** "1 of 2 must stay up, none is left." */
export function ruleWords({ needed, total, left }: FateFigures): string {
  const rest = left === 0 ? 'none is' : left === 1 ? '1 is' : `${count(left)} are`;
  return `${count(needed)} of ${count(total)} must stay up, ${rest} left.`;
}
