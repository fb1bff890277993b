import { type Action, actions, type BlastRadiusSearch } from './blastRadiusSearch.ts';

export interface ChosenTarget {
  readonly ciId: string;
  /** Absent: what the page's action says. */
  readonly own?: Action;
}

/** The acted-on CIs of an address; the same CI twice is one target, with what was said last. */
export function chosenTargets(search: BlastRadiusSearch): ChosenTarget[] {
  const targets = new Map<string, ChosenTarget>();
  for (const part of search.ids ?? []) {
    const [, ciId = part, named] = /^(.*)~([A-Z]+)$/.exec(part) ?? [];
    const own = actions.find((action) => action === named);
    targets.set(ciId, own === undefined ? { ciId } : { ciId, own });
  }
  return [...targets.values()];
}

/** The same as the address holds them. */
export function idsOf(targets: readonly ChosenTarget[]): string[] | undefined {
  if (targets.length === 0) return undefined;
  return targets.map(({ ciId, own }) => (own === undefined ? ciId : `${ciId}~${own}`));
}

/** The targets as the API takes them, each with only the figures that belong to its action. */
export function targetInputs(search: BlastRadiusSearch) {
  return chosenTargets(search).map(({ ciId, own }) => {
    const action = own ?? search.action ?? 'OUTAGE';
    return {
      ciId,
      action,
      ...(action === 'DEGRADE' ? { capacity: search.capacity ?? 0.5 } : {}),
      ...(action === 'RESTART' ? { durationMinutes: search.duration ?? 15 } : {}),
    };
  });
}

/** Which actions are in use: what the controls need to ask for. */
export function actionsInUse(search: BlastRadiusSearch): ReadonlySet<Action> {
  return new Set(targetInputs(search).map(({ action }) => action));
}
