import { createHash } from 'node:crypto';
import type { ImpactTarget } from '../answer/answer.ts';
import type { Cis } from '../projection/cis.ts';
import { compareTexts } from '../projection/groupsDraft.ts';
import { DEGRADED } from '../states.ts';
import { capacityOf } from './capacities.ts';
import type { Reached, Scratch } from './scratch.ts';

/**
 * SHA-256 over the acted-on CIs and every impacted CI's id, state, capacity and redundancyLost (impact.md,
 * "Actions"). The rows stand in an order that depends on the ids alone.
 */
export function digestOf(
  cis: Cis,
  scratch: Scratch,
  reached: Reached,
  targets: readonly ImpactTarget[],
): string {
  const hash = createHash('sha256');
  const asked = targets.map(({ ciId, action, capacity, durationMinutes, origin }) =>
    JSON.stringify([ciId, action, capacity?.toFixed(6) ?? null, durationMinutes, origin]),
  );
  hash.update(`${asked.sort(compareTexts).join('\n')}\n\n`);
  let text = '';
  for (const ci of byId(cis, reached.cis)) {
    const state = scratch.state[ci]!;
    const capacity = state === DEGRADED ? capacityOf(scratch, ci).toFixed(6) : '';
    text += `${cis.ids[ci]} ${state} ${capacity} ${scratch.redundancyLost[ci]}\n`;
    if (text.length > 65_536) {
      hash.update(text);
      text = '';
    }
  }
  return hash.update(text).digest('hex');
}

const positions = 2 ** 21;

/** The CIs by the hash of their ids, and by id where two hashes are one: far quicker than sorting texts. */
function byId(cis: Cis, impacted: Uint32Array): number[] {
  if (impacted.length > positions)
    return Array.from(impacted).sort((one, other) => compareTexts(cis.ids[one]!, cis.ids[other]!));
  const keys = Float64Array.from(impacted, (ci, position) => cis.hash[ci]! * positions + position).sort();
  const order = Array.from(keys, (key) => impacted[key % positions]!);
  for (let begin = 0; begin < order.length; ) {
    let end = begin + 1;
    while (end < order.length && cis.hash[order[end]!] === cis.hash[order[begin]!]) end++;
    if (end - begin > 1) {
      const same = order.slice(begin, end).sort((one, other) => compareTexts(cis.ids[one]!, cis.ids[other]!));
      order.splice(begin, end - begin, ...same);
    }
    begin = end;
  }
  return order;
}
