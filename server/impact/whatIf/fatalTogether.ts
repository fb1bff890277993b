import { serviceClasses } from '../analysis/freshness.ts';
import { LOST_DOWN, LOST_WIDTH, type Scratch } from '../analysis/scratch.ts';
import type { Question } from '../analysis/seeds.ts';
import type { Veil } from '../analysis/veil.ts';
import { groupSentence } from '../answer/groupSentence.ts';
import { hiddenItem } from '../answer/hidden.ts';
import { type HiddenPart, hiddenPart } from '../answer/hiddenPart.ts';
import { compareNames, idOf, nameOf } from '../projection/cis.ts';
import type { Projection } from '../projection/projection.ts';
import { DOWN } from '../states.ts';
import { type Combination, combine, underFewer } from './combination.ts';
import { type Ground, groundOf } from './ground.ts';
import { triggersOfPairs } from './pairs.ts';
import type { Period } from './plan.ts';
import { lostTo } from './spreadDown.ts';
import { triggersOfTriples } from './triples.ts';

/** Plans that run at one time, none of which takes these services down without all the others. */
export interface FatalCombination {
  /** Two or three positions among the plans asked, in order. */
  readonly plans: readonly number[];
  /** When all of them run. */
  readonly during: Period;
  /** The ids of the services that go DOWN and that the caller may see, the most critical first, then by name; the first 20. */
  readonly services: readonly string[];
  /** How many go DOWN, those among them that the caller may not see. */
  readonly serviceCount: number;
  readonly hiddenServices: HiddenPart;
  /** Where it begins, in one sentence. */
  readonly because: string;
}

export interface FatalAnswer {
  /** Those that hit the most critical services first, pairs before triples, then those that hit most, then the earliest. */
  readonly combinations: readonly FatalCombination[];
  /** False where the plans are so entangled that not everything was looked at. */
  readonly complete: boolean;
}

const mostListed = 20;

/**
 * The pairs and triples of plans that are safe alone (a triple: in pairs) and take a service DOWN together.
 * @param windows when each plan runs, undefined where it does not count
 * @param questions what each plan acts on
 * @param scratch clean working arrays, which are left clean
 * @param veil hides names and changes nothing that is found
 */
export function fatalTogether(
  projection: Projection,
  scratch: Scratch,
  windows: readonly (Period | undefined)[],
  questions: readonly Question[],
  veil?: Veil,
): FatalAnswer {
  const ground = groundOf(projection, scratch, windows, questions);
  const pairs = combine(ground, triggersOfPairs(ground), (plans) => plans.map((plan) => ground.alone[plan]!));
  const under = (plans: readonly number[]) => underFewer(ground, pairs.combinations, plans);
  const triples = combine(ground, triggersOfTriples(ground, pairs.combinations), under);
  const services = serviceClasses(projection.names);
  const found = [...pairs.combinations.values(), ...triples.combinations.values()]
    .map((combination) => ({ combination, hit: worstFirst(projection, combination, services) }))
    .filter(({ hit }) => hit.length > 0)
    .map(({ combination, hit }) => ({ combination, hit, during: commonTime(ground, combination) }));
  const worst = ({ hit }: { hit: Uint32Array }) => projection.cis.criticality[hit[0]!]!;
  found.sort(
    (one, other) =>
      worst(other) - worst(one) ||
      one.combination.plans.length - other.combination.plans.length ||
      other.hit.length - one.hit.length ||
      one.during.start - other.during.start ||
      compareNumbers(one.combination.plans, other.combination.plans),
  );
  return {
    combinations: found.map(({ combination, hit, during }) => ({
      plans: combination.plans,
      during,
      ...told(projection, hit, veil),
      because: sentence(ground, combination, under(combination.plans), veil),
    })),
    complete: pairs.complete && triples.complete,
  };
}

/** The services of a combination as the caller may know them. */
function told(projection: Projection, hit: Uint32Array, veil: Veil | undefined) {
  const shown = veil ? hit.filter((ci) => !veil.hides(ci)) : hit;
  const hidden = veil ? hit.filter((ci) => veil.hides(ci)) : [];
  return {
    services: Array.from(shown.subarray(0, mostListed), (ci) => idOf(projection.cis, ci)),
    serviceCount: hit.length,
    hiddenServices: hiddenPart(projection, hidden),
  };
}

function worstFirst({ cis }: Projection, { downed }: Combination, services: readonly boolean[]): Uint32Array {
  return downed.cis
    .filter((ci) => services[cis.class[ci]!])
    .sort((one, other) => cis.criticality[other]! - cis.criticality[one]! || compareNames(cis, one, other));
}

function commonTime({ windows }: Ground, { plans }: Combination): Period {
  const all = plans.map((plan) => windows[plan]!);
  return {
    start: Math.max(...all.map(({ start }) => start)),
    end: Math.min(...all.map(({ end }) => end)),
  };
}

/** Names the CI whose group falls first, a service among them before any other. */
function sentence(
  { projection, scratch }: Ground,
  { groups: triggers }: Combination,
  under: Parameters<typeof lostTo>[2],
  veil: Veil | undefined,
): string {
  const { cis, names, wiring } = projection;
  const services = serviceClasses(names);
  const ownerOf = (group: number) => wiring.groups.owner[group]!;
  const group = triggers.find((each) => services[cis.class[ownerOf(each)]!]) ?? triggers[0]!;
  // A group's name and figures are those of the CI whose it is.
  if (veil?.hides(ownerOf(group))) return `Together they take down ${hiddenItem}.`;
  scratch.loss[LOST_WIDTH * group + LOST_DOWN] = lostTo(wiring.groups, group, under);
  const words = groupSentence(projection, scratch, group, DOWN);
  scratch.loss[LOST_WIDTH * group + LOST_DOWN] = 0;
  return `Together they take down ${nameOf(cis, ownerOf(group))}: ${words}`;
}

function compareNumbers(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((number, position) => number !== other[position]);
  return at < 0 ? 0 : one[at]! - (other[at] ?? Number.NEGATIVE_INFINITY);
}
