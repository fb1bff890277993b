import type { Analysis } from './analysis.ts';
import { serviceClasses } from './freshness.ts';

/**
 * A number that differs, but for a chance of one in four milliards, where another service is hit, one of those hit or
 * acted on has another owner. It means something within one process alone.
 */
export function ownersMark({ projection, reached, question }: Analysis): number {
  const { cis, names } = projection;
  const isService = serviceClasses(names);
  let mark = 0;
  for (const ci of reached.cis)
    if (isService[cis.class[ci]!] || question.seeds.has(ci)) mark = (mark + mixed(ci, cis.owner[ci]!)) >>> 0;
  return mark;
}

/** The two numbers stirred into one of 32 bits (the last steps of MurmurHash3). */
function mixed(one: number, other: number): number {
  let hash = Math.imul(one ^ 0x9e3779b1, 0x85ebca6b) ^ Math.imul(other + 1, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
