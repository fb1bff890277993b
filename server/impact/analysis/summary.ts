import type { DistanceCount, ImpactSummary } from '../answer/answer.ts';
import type { Projection } from '../projection/projection.ts';
import { AT_RISK, DEGRADED, DOWN, stateName } from '../states.ts';
import { serviceClasses } from './freshness.ts';
import type { Reached, Scratch } from './scratch.ts';
import type { Evidence } from './trace.ts';

/** Counts by distance go so far; what is farther is counted there, so that a chain of a million stays a short answer. */
export const farthestCounted = 60;

/** Counts over all that is impacted, the acted-on CIs among them. */
export function summarise(
  projection: Projection,
  scratch: Scratch,
  reached: Reached,
  evidence: Evidence,
): ImpactSummary {
  const { cis, names } = projection;
  const counts = new Uint32Array(names.classes.size * 4);
  for (const ci of reached.cis) counts[cis.class[ci]! * 4 + scratch.state[ci]!]!++;
  const services = [0, 0, 0, 0];
  const byClass: { class: string; state: number; count: number }[] = [];
  serviceClasses(names).forEach((service, classNumber) => {
    for (const state of [DOWN, DEGRADED, AT_RISK]) {
      const count = counts[classNumber * 4 + state]!;
      if (count === 0) continue;
      byClass.push({ class: names.classes.text(classNumber), state, count });
      if (service) services[state]! += count;
    }
  });
  byClass.sort((one, other) => other.state - one.state || (one.class < other.class ? -1 : 1));
  return {
    down: reached.down,
    degraded: reached.degraded,
    atRisk: reached.atRisk,
    services: {
      down: services[DOWN]!,
      degraded: services[DEGRADED]!,
      atRisk: services[AT_RISK]!,
      total: services[DOWN]! + services[DEGRADED]! + services[AT_RISK]!,
    },
    byClass: byClass.map((row) => ({ ...row, state: stateName(row.state) })),
    byDistance: countByDistance(projection, scratch, reached),
    ...evidence,
  };
}

function countByDistance({ cis, names }: Projection, scratch: Scratch, reached: Reached): DistanceCount[] {
  const states = DOWN + 1;
  const classes = names.classes.size;
  const counts = new Uint32Array((farthestCounted + 1) * states * classes);
  for (const ci of reached.cis) {
    const distance = Math.min(scratch.reached[ci]! - 1, farthestCounted);
    counts[(distance * states + scratch.state[ci]!) * classes + cis.class[ci]!]!++;
  }
  const rows: (DistanceCount & { readonly badness: number })[] = [];
  for (const [at, count] of counts.entries()) {
    if (count === 0) continue;
    const badness = Math.floor(at / classes) % states;
    const distance = Math.floor(at / (classes * states));
    rows.push({
      distance,
      class: names.classes.text(at % classes),
      state: stateName(badness),
      count,
      badness,
    });
  }
  rows.sort(
    (one, other) =>
      one.distance - other.distance || other.badness - one.badness || (one.class < other.class ? -1 : 1),
  );
  return rows.map(({ badness: _badness, ...row }) => row);
}
