import { impliedGroupPrefix } from '../../model/redundancy.ts';
import type { Veil } from '../analysis/veil.ts';
import { hiddenItem } from '../answer/hidden.ts';
import { hiddenPart } from '../answer/hiddenPart.ts';
import { compareNames, idOf, nameOf } from '../projection/cis.ts';
import { IMPLIED } from '../projection/groups.ts';
import { PASSES_GROUP } from '../projection/rules.ts';
import { type FallingLink, linksDown, linksTo } from './fallingLinks.ts';
import type { LossIndex } from './lossIndex.ts';
import { worthOf } from './worth.ts';

/** A place cannot be had twice: what is needed there can stand elsewhere, too. */
const place = 'LOCATED_IN';

/**
 * One sentence that names the relationship or group that would cure a single point of failure: at the CI right above
 * it that has the most services on it, or, for a place, where what stands there is needed.
 * @param service the most critical one that it takes down
 * @param veil what the caller may not see: of a cure that lies there only its owner may tell
 */
export function cureOf(index: LossIndex, cause: number, service: number, veil?: Veil): string {
  const { worst, others } = worstLink(index, cause);
  const asPlace = worst === undefined || (worst.type === place && worst.group < 0);
  const above = asPlace ? linkFromService(index, cause, service) : undefined;
  const link = above ?? worst;
  if (link) return told(index, link, cause, above ? 0 : others, veil);
  throw new Error(`${idOf(index.projection.cis, cause)} takes services down, and nothing leads there.`);
}

function told(
  index: LossIndex,
  link: FallingLink,
  cause: number,
  others: number,
  veil: Veil | undefined,
): string {
  const hidden = [link.from, link.to].find((ci) => veil?.hides(ci));
  if (hidden === undefined) return sentence(index, link, cause, others);
  const { owners } = hiddenPart(index.projection, [hidden]);
  return `What would cure it is at ${hiddenItem}; ask ${owners[0] ?? 'somebody who sees it: nobody is recorded as its owner'}.`;
}

/**
 * The link over which the CI with the most services falls, and over how many other CIs its cause spreads. None where
 * each of the CIs above could be spared, but not all of them at once.
 */
function worstLink(index: LossIndex, cause: number): { worst: FallingLink | undefined; others: number } {
  const { cis } = index.projection;
  const falling = new Set<number>();
  let worst: FallingLink | undefined;
  for (const link of linksTo(index, cause)) {
    const services = worthOf(index, link.from, 0, true);
    if (services === 0) continue;
    falling.add(link.from);
    const order = worst
      ? worthOf(index, worst.from, 0, true) - services || compareNames(cis, link.from, worst.from)
      : -1;
    if (order < 0) worst = link;
  }
  return { worst, others: falling.size - 1 };
}

/**
 * Looks from a service downwards for a CI that falls over one relationship or group alone, so that a
 * second one keeps it up: a group whose members fall with the cause, else the relationship to what stands in it.
 */
function linkFromService(index: LossIndex, cause: number, service: number): FallingLink | undefined {
  const seen = new Set([service]);
  let relationship: FallingLink | undefined;
  let oneOfMany: FallingLink | undefined;
  for (const ci of seen) {
    const links = needsFalling(index, ci, cause);
    for (const link of links) {
      if (link.to === cause) continue;
      if (link.group >= 0) {
        if (links.length === 1) return link;
        oneOfMany ??= link;
      } else {
        if (standsIn(index, link, cause)) relationship ??= links.length === 1 ? link : undefined;
        seen.add(link.to);
      }
    }
  }
  return relationship ?? oneOfMany;
}

/** The links over which a CI falls, of each group one. */
function needsFalling(index: LossIndex, ci: number, cause: number): FallingLink[] {
  const groups = new Set<number>();
  return [...linksDown(index, ci, cause)].filter(({ group }) => {
    if (groups.has(group)) return false;
    if (group >= 0) groups.add(group);
    return true;
  });
}

function standsIn(index: LossIndex, link: FallingLink, cause: number): boolean {
  return [...linksDown(index, link.to, cause)].some(({ to, group }) => to === cause && group < 0);
}

function sentence(index: LossIndex, link: FallingLink, cause: number, others: number): string {
  const words = link.group >= 0 ? groupSentence(index, link, cause) : hardSentence(index, link, cause);
  const needs = needsFalling(index, link.from, cause).length - 1;
  const also = [
    ...(needs > 0 ? [`${needs} other ${needs === 1 ? 'need of it falls' : 'needs of it fall'}, too`] : []),
    ...(others > 0 ? [`${others} other ${others === 1 ? 'CI hangs' : 'CIs hang'} on it as well`] : []),
  ];
  return `${[words, ...also].join('; ')}.`;
}

function hardSentence({ projection }: LossIndex, { from, to, type }: FallingLink, cause: number): string {
  const { cis, relationships, names, wiring } = projection;
  let alike = 0;
  for (let row = relationships.start[from]!; row < relationships.start[from + 1]!; row++)
    if (names.types.text(relationships.type[row]!) === type && wiring.rule[row] !== PASSES_GROUP) alike++;
  const elsewhere = to === cause ? '' : `, one that does not need ${nameOf(cis, cause)}`;
  const only = alike === 1 ? 'the only one is' : 'it cannot do without';
  return `Give ${nameOf(cis, from)} a second ${type} in a redundancy group${elsewhere}: ${only} ${nameOf(cis, to)}`;
}

function groupSentence(index: LossIndex, { from, group }: FallingLink, cause: number): string {
  const { cis, names, wiring } = index.projection;
  const { groups } = wiring;
  const text = names.groups.text(groups.name[group]!);
  const [needed, total] = [groups.needed[group]!, groups.total[group]!];
  const count = groups.memberStart[group + 1]! - groups.memberStart[group]!;
  let falling = 0;
  for (let at = groups.memberStart[group]!; at < groups.memberStart[group + 1]!; at++) {
    const member = groups.member[at]!;
    if (member === cause || index.sets.of(member).includes(cause)) falling++;
  }
  const weight = total === count ? '' : ' by weight';
  if (falling > 1) {
    const which =
      (groups.kind[group]! & IMPLIED) !== 0
        ? `Give ${nameOf(cis, from)} another ${text.slice(impliedGroupPrefix.length)}`
        : `Add a member to group ${text} of ${nameOf(cis, from)}`;
    const all = falling < count ? `${falling} of ${count}` : count === 2 ? 'both' : `all ${count}`;
    return `${which} that does not need ${nameOf(cis, cause)}: ${all} fall with it, and ${needed} of ${total}${weight} must stay up`;
  }
  const next = ordinal(count + 1);
  const less = total - (weightOf(index, group, cause) ?? 0);
  const or = less >= 1 ? ` or let minUp be ${less}` : '';
  return `Group ${text} of ${nameOf(cis, from)} needs ${needed} of ${total}${weight}: add a ${next} member${or}`;
}

function weightOf({ projection }: LossIndex, group: number, cause: number): number | undefined {
  const { memberStart, member, memberWeight } = projection.wiring.groups;
  for (let at = memberStart[group]!; at < memberStart[group + 1]!; at++)
    if (member[at] === cause) return memberWeight[at];
  return undefined;
}

function ordinal(count: number): string {
  return ['first', 'second', 'third', 'fourth', 'fifth'][count - 1] ?? 'further';
}
