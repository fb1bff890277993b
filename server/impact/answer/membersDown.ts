import type { Analysis } from '../analysis/analysis.ts';
import type { Scratch } from '../analysis/scratch.ts';
import { nameOf } from '../projection/cis.ts';
import { DOWN } from '../states.ts';
import { hiddenItem } from './hidden.ts';

const mostNamed = 3;

/** Which members of a group went, in words: "web-1 and web-2 are down"; of many the first by their ids. */
export function membersDown(analysis: Analysis, scratch: Scratch, group: number): string {
  const { projection, veil } = analysis;
  const { memberStart, member } = projection.wiring.groups;
  const names: string[] = [];
  let [count, hidden] = [0, 0];
  for (let at = memberStart[group]!; at < memberStart[group + 1]!; at++) {
    const each = member[at]!;
    if (scratch.state[each] !== DOWN) continue;
    count++;
    if (veil?.hides(each)) hidden++;
    else if (names.length < mostNamed) names.push(nameOf(projection.cis, each));
  }
  const more = count - hidden - names.length;
  const parts = [
    ...names,
    ...(more > 0 ? [`${more} more`] : []),
    ...(hidden === 1 ? [hiddenItem] : hidden > 1 ? [`${hidden} hidden items`] : []),
  ];
  const who = parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
  return `${who} ${count === 1 ? 'is' : 'are'} down`;
}
