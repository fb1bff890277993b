import { impliedGroupPrefix } from '../../model/redundancy.ts';
import { relationshipType } from '../../model/relationships/registry.ts';
import { weightUp } from '../analysis/groupState.ts';
import { LOST_AT_RISK, LOST_DEGRADED, LOST_WIDTH, type Scratch } from '../analysis/scratch.ts';
import { IMPLIED, SHARED } from '../projection/groups.ts';
import type { Projection } from '../projection/projection.ts';
import { AT_RISK, DEGRADED, DOWN } from '../states.ts';

/**
 * What a group gives its CI and why, with its figures. Weights stand for members where they are not all 1.
 * @param state what the group gives, 0 for nothing
 * @param gone which members went, where the group no longer holds and that is to be said
 */
export function groupSentence(
  projection: Projection,
  scratch: Scratch,
  group: number,
  state: number,
  gone?: string,
): string {
  const { groups } = projection.wiring;
  const total = groups.total[group]!;
  const needed = groups.needed[group]!;
  const degraded = scratch.loss[LOST_WIDTH * group + LOST_DEGRADED]!;
  const up = weightUp(groups, scratch, group);
  const down = total - up;
  const well = up - degraded - scratch.loss[LOST_WIDTH * group + LOST_AT_RISK]!;
  const who = membersOf(projection, group);
  const must = `${needed} of ${total} ${who} must stay up`;
  if (state === DOWN)
    return `${must}${gone === undefined ? '' : `; ${gone}`}, ${up === 0 ? 'none is' : isOrAre(up)} left.`;
  if (state === DEGRADED && (groups.kind[group]! & SHARED) !== 0)
    return up < total
      ? `${isOrAre(up)} left of ${total} ${who}, which share the load${degraded > 0 ? `; ${isOrAre(degraded)} degraded` : ''}.`
      : `${isOrAre(degraded)} degraded of ${total} ${who}, which share the load.`;
  if (state === DEGRADED)
    return `${must}, and of the ${up} left only ${up - degraded} ${up - degraded === 1 ? 'is' : 'are'} not degraded.`;
  if (state === AT_RISK && down > 0 && scratch.redundancyLost[groups.owner[group]!] === 1)
    return `${must}, ${isOrAre(up)} left: one more loss takes it down.`;
  if (state === AT_RISK) return `${must}, and only ${isOrAre(well)} not at risk.`;
  return `${isOrAre(up)} still up of ${total} ${who}, and ${needed} must stay up.`;
}

const isOrAre = (count: number) => `${count} ${count === 1 ? 'is' : 'are'}`;

function membersOf(projection: Projection, group: number): string {
  const { wiring, names } = projection;
  const { groups } = wiring;
  const count = groups.memberStart[group + 1]! - groups.memberStart[group]!;
  const weighted = groups.total[group] === count ? '' : 'by weight of the ';
  const name = names.groups.text(groups.name[group]!);
  if ((groups.kind[group]! & IMPLIED) === 0) return `${weighted}members of ${name}`;
  const label = relationshipType(name.slice(impliedGroupPrefix.length))?.label;
  return `${weighted}CIs that it ${label ?? 'relies on'}`;
}
