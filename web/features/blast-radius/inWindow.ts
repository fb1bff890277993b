import type { ImpactState } from '../../graph/graph.ts';
import type { InWindow } from './planned.ts';

/** The changes that are planned in a window, by number, beside what was asked. */
export function plannedWith({ targets }: Pick<InWindow, 'targets'>): string[] {
  return [...new Set(targets.map(({ origin }) => origin))].filter((origin) => origin !== 'question').sort();
}

/** The state of each service in a window, by its id. */
export function statesInWindow(impact: Pick<InWindow, 'services'> | null | undefined) {
  return new Map(
    impact?.services.edges.flatMap(({ node: { ci, state } }): [string, ImpactState][] =>
      ci ? [[ci.id, state]] : [],
    ),
  );
}
