import { PASSES_HARD, PASSES_NONE, PASSES_SOFT } from '../projection/rules.ts';
import { DEGRADED, DOWN } from '../states.ts';
import type { Scratch } from './scratch.ts';

/**
 * Whether a relationship fires on the final states (impact.md, "Distance and chain").
 * @param group the group where the rule is PASSES_GROUP, else anything
 */
export function fires(
  scratch: Scratch,
  rule: number,
  group: number,
  dependent: number,
  provider: number,
): boolean {
  const state = scratch.state[dependent]!;
  const cause = scratch.state[provider]!;
  if (state === 0 || cause === 0 || rule === PASSES_NONE) return false;
  if (rule === PASSES_HARD) return cause === state;
  if (rule === PASSES_SOFT) return cause === DOWN && state === DEGRADED;
  return cause >= state && scratch.groupState[group] === state;
}
