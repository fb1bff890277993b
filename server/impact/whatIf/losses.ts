import type { Downed } from './spreadDown.ts';

/** Which plans cost which groups how much: those of group g stand from start[g] to start[g + 1], the dearest first. */
export interface Losses {
  readonly start: Uint32Array;
  readonly plan: Uint16Array;
  readonly lost: Float64Array;
}

/** Turns what each plan takes round by counting, to what takes from each group. */
export function lossesBy(groupCount: number, downed: readonly Downed[]): Losses {
  const start = new Uint32Array(groupCount + 1);
  for (const { groups } of downed) for (const group of groups) start[group + 1]!++;
  for (let group = 0; group < groupCount; group++) start[group + 1]! += start[group]!;
  const next = start.slice(0, groupCount);
  const losses: Losses = {
    start,
    plan: new Uint16Array(start[groupCount]!),
    lost: new Float64Array(start[groupCount]!),
  };
  downed.forEach(({ groups, lost }, plan) => {
    groups.forEach((group, at) => {
      // Few plans take from one group, so each is put in its place among those before it.
      let place = next[group]!++;
      for (; place > start[group]! && losses.lost[place - 1]! < lost[at]!; place--) {
        losses.plan[place] = losses.plan[place - 1]!;
        losses.lost[place] = losses.lost[place - 1]!;
      }
      losses.plan[place] = plan;
      losses.lost[place] = lost[at]!;
    });
  });
  return losses;
}
