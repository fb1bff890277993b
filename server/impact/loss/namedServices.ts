import { partialSort } from '../answer/partialSort.ts';
import { idOf, nameOf } from '../projection/cis.ts';
import { compareTexts } from '../projection/groupsDraft.ts';
import type { LossIndex } from './lossIndex.ts';

/** The ids of services, the most critical first, then by name. @param most how many; all when left out */
export function namedServices(
  { projection: { cis } }: LossIndex,
  services: Uint32Array,
  most?: number | null,
): string[] {
  const wanted = Math.min(most ?? services.length, services.length);
  const order = services.slice();
  partialSort(
    order,
    0,
    order.length,
    0,
    wanted,
    (one, other) =>
      cis.criticality[other]! - cis.criticality[one]! ||
      compareTexts(nameOf(cis, one), nameOf(cis, other)) ||
      compareTexts(idOf(cis, one), idOf(cis, other)),
  );
  return Array.from(order.subarray(0, wanted), (service) => idOf(cis, service));
}
