import { createHash } from 'node:crypto';
import type { ImpactTarget } from '../answer/answer.ts';
import { type Cis, idOf } from '../projection/cis.ts';
import { compareTexts } from '../projection/compareTexts.ts';
import { capacityOf } from './capacities.ts';
import { radixSort } from './radixSort.ts';
import type { Reached, Scratch } from './scratch.ts';

/** Rows hashed at once, so that a huge answer needs no huge buffer. */
const chunk = 65_536;
const words = 4;

/**
 * SHA-256 over the acted-on CIs and every impacted CI's id, state, capacity and redundancyLost (impact.md,
 * "Actions"). The rows stand in an order that depends on the ids alone; an id goes in as its 64-bit hash, which
 * costs a tenth of its text.
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
  const order = byId(cis, reached.cis);
  const rows = new DataView(new ArrayBuffer(Math.min(order.length, chunk) * words * 4));
  for (let begin = 0; begin < order.length; begin += chunk) {
    const end = Math.min(begin + chunk, order.length);
    for (let position = begin; position < end; position++) {
      const ci = order[position]!;
      const at = (position - begin) * words * 4;
      rows.setUint32(at, cis.ids.hashHigh[ci]!);
      rows.setUint32(at + 4, cis.ids.hashLow[ci]!);
      rows.setUint32(at + 8, scratch.state[ci]! | (scratch.redundancyLost[ci]! << 2));
      rows.setUint32(at + 12, Math.round(capacityOf(scratch, ci) * 1_000_000));
    }
    hash.update(new Uint8Array(rows.buffer, 0, (end - begin) * words * 4));
  }
  return hash.digest('hex');
}

/** The CIs by their ids' hashes; those of one upper half by the lower. */
function byId(cis: Cis, impacted: Uint32Array): Uint32Array {
  const order = radixSort(impacted, cis.ids.hashHigh);
  for (let position = 1; position < order.length; position++) {
    const ci = order[position]!;
    let at = position;
    for (; at > 0 && after(cis, order[at - 1]!, ci); at--) order[at] = order[at - 1]!;
    order[at] = ci;
  }
  return order;
}

function after(cis: Cis, one: number, other: number): boolean {
  if (cis.ids.hashHigh[one] !== cis.ids.hashHigh[other])
    return cis.ids.hashHigh[one]! > cis.ids.hashHigh[other]!;
  if (cis.ids.hashLow[one] !== cis.ids.hashLow[other]) return cis.ids.hashLow[one]! > cis.ids.hashLow[other]!;
  return idOf(cis, one) > idOf(cis, other);
}
