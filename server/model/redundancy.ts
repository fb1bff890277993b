export const groupModes = ['SHARED', 'STANDBY'] as const;
export type GroupMode = (typeof groupModes)[number];

/** What a CI declares of one of its redundancy groups (impact.md). */
export interface RedundancyDeclaration {
  readonly group: string;
  /** Total weight that must stay up: a whole number from 1 on, or a whole percentage from "1%" to "100%". */
  readonly minUp: number | string;
  readonly mode: GroupMode;
}

/** Group names beginning with it are ours (implied groups). */
export const impliedGroupPrefix = '~';

/**
 * The threshold k of a group: the ceiling of percentage x total / 100, multiplied first, or the whole number;
 * above the total it counts as the total (impact.md, "A CI declares its groups").
 */
export function threshold(minUp: number | string, total: number): number {
  const asText = String(minUp);
  const wanted = asText.endsWith('%')
    ? Math.ceil((Number(asText.slice(0, -1)) * total) / 100)
    : Number(asText);
  return Math.min(wanted, total);
}

/** Whether a `minUp` is one of the two forms. */
export function isMinUp(value: unknown): value is number | string {
  if (typeof value === 'number') return Number.isSafeInteger(value) && value >= 1;
  if (typeof value !== 'string') return false;
  const percentage = /^(\d{1,3})%$/.exec(value);
  if (percentage) return Number(percentage[1]) >= 1 && Number(percentage[1]) <= 100;
  return /^[1-9]\d{0,14}$/.test(value);
}
