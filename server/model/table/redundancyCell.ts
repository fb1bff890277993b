import {
  type GroupMode,
  groupModes,
  impliedGroupPrefix,
  isMinUp,
  type RedundancyDeclaration,
} from '../redundancy.ts';
import { severalIn } from './plainWords.ts';

/** Reads "replicas: 2 SHARED; disks: 50%": each group with what must stay up and, where it is not STANDBY, its mode. */
export function readRedundancy(text: string): { value: RedundancyDeclaration[] } | { fault: string } {
  const value: RedundancyDeclaration[] = [];
  for (const each of severalIn(text)) {
    const [, group = '', minUp = '', mode = 'STANDBY'] =
      /^(.+?)\s*[:=]\s*(\d+%?)(?:\s+(\w+))?$/.exec(each) ?? [];
    const named = groupModes.find((known): known is GroupMode => known === mode.toUpperCase());
    if (group === '' || !named || !isMinUp(minUp))
      return {
        fault: `“${each}” is no redundancy group: write its name, a colon and how many must stay up, such as “replicas: 2 SHARED”`,
      };
    if (group.startsWith(impliedGroupPrefix))
      return { fault: `Names of groups that begin with ${impliedGroupPrefix} are Linchpin's own` };
    value.push({ group, minUp: minUp.endsWith('%') ? minUp : Number(minUp), mode: named });
  }
  return { value };
}
