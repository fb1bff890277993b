import { type Action, actions, type BlastRadiusSearch } from './blastRadiusSearch.ts';

export interface ChosenTarget {
  readonly ciId: string;
  /** Absent: what the page's action says. */
  readonly own?: Action;
  /** The own action's figure: what DEGRADE leaves (0 to 1), or minutes of a RESTART. Absent: the page's. */
  readonly figure?: number;
  /** Kept, but not acted on. */
  readonly off?: true;
}

/** The acted-on CIs of an address; the same CI twice is one target, with what was said last. */
export function chosenTargets(search: BlastRadiusSearch): ChosenTarget[] {
  const targets = new Map<string, ChosenTarget>();
  for (const part of search.ids ?? []) {
    const [, ciId = part, named, text, off] = /^(.+?)(?:~([A-Z]+)(?:~([\d.]+))?)?(~off)?$/.exec(part) ?? [];
    const own = actions.find((action) => action === named);
    const figure = own && figureOf(own, text);
    targets.set(ciId, {
      ciId,
      ...(own && { own }),
      ...(figure !== undefined && { figure }),
      ...(off && { off: true }),
    });
  }
  return [...targets.values()];
}

function figureOf(action: Action, text: string | undefined): number | undefined {
  const figure = Number(text);
  if (text === undefined || Number.isNaN(figure)) return undefined;
  if (action === 'DEGRADE') return figure <= 1 ? figure : undefined;
  return action === 'RESTART' && figure >= 1 && figure <= 10_080 ? Math.round(figure) : undefined;
}

/** The same as the address holds them. */
export function idsOf(targets: readonly ChosenTarget[]): string[] | undefined {
  if (targets.length === 0) return undefined;
  return targets.map(({ ciId, own, figure, off }) =>
    [
      ciId,
      ...(own ? [own] : []),
      ...(own && figure !== undefined ? [figure] : []),
      ...(off ? ['off'] : []),
    ].join('~'),
  );
}

/** The targets that are not switched off as the API takes them, each with only the figure that belongs to its action. */
export function targetInputs(search: BlastRadiusSearch) {
  return chosenTargets(search)
    .filter(({ off }) => !off)
    .map(({ ciId, own, figure }) => {
      const action = own ?? search.action ?? 'OUTAGE';
      return {
        ciId,
        action,
        ...(action === 'DEGRADE' ? { capacity: figure ?? search.capacity ?? 0.5 } : {}),
        ...(action === 'RESTART' ? { durationMinutes: figure ?? search.duration ?? 15 } : {}),
      };
    });
}

/** The same question with nothing switched off. */
export function allOn(search: BlastRadiusSearch): BlastRadiusSearch {
  return { ...search, ids: idsOf(chosenTargets(search).map(({ off: _off, ...target }) => target)) };
}

/** Which actions are in use. */
export function actionsInUse(search: BlastRadiusSearch): ReadonlySet<Action> {
  return new Set(targetInputs(search).map(({ action }) => action));
}
