import type { ImpactSummary } from '../answer/answer.ts';
import type { Projection } from '../projection/projection.ts';
import { AT_RISK, DEGRADED, DOWN, stateName } from '../states.ts';
import { serviceClasses } from './freshness.ts';
import type { Reached } from './scratch.ts';

/** Counts over all that is impacted, the acted-on CIs among them. */
export function summarise(projection: Projection, reached: Reached): Omit<ImpactSummary, 'hidden'> {
  const { cis, names } = projection;
  const counts = new Uint32Array(names.classes.size * 4);
  const hit = reached.cis;
  const classOf = cis.class;
  const [degradedFrom, atRiskFrom] = [reached.down, reached.down + reached.degraded];
  for (let at = 0; at < hit.length; at++) {
    // They stand there by state.
    const state = at < degradedFrom ? DOWN : at < atRiskFrom ? DEGRADED : AT_RISK;
    counts[classOf[hit[at]!]! * 4 + state]!++;
  }
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
  };
}
