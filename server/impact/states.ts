/** Impact states from best to worst (impact.md, "States"); the position is the state's code in typed arrays. */
export const impactStates = ['UNAFFECTED', 'AT_RISK', 'DEGRADED', 'DOWN'] as const;
export type ImpactState = (typeof impactStates)[number];

export const UNAFFECTED = 0;
export const AT_RISK = 1;
export const DEGRADED = 2;
export const DOWN = 3;

/** The state's name. */
export function stateName(code: number): ImpactState {
  return impactStates[code] ?? 'UNAFFECTED';
}

export const actions = ['OUTAGE', 'RESTART', 'DEGRADE', 'PATCH', 'DECOMMISSION'] as const;
export type Action = (typeof actions)[number];

/** What each action does to the acted-on CI (impact.md, "Actions"). */
export const stateOfAction: Readonly<Record<Action, number>> = {
  OUTAGE: DOWN,
  RESTART: DOWN,
  DEGRADE: DEGRADED,
  PATCH: AT_RISK,
  DECOMMISSION: DOWN,
};

export const verdicts = ['CONFIRMED', 'PROBABLE', 'UNVERIFIED'] as const;
export type Verdict = (typeof verdicts)[number];
