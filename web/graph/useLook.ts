import type { Core } from 'cytoscape';
import { useEffect } from 'react';
import type { Colours } from './colours.ts';
import type { Graph } from './graph.ts';
import { stylesheet } from './stylesheet.ts';

export interface Look {
  readonly selected?: string;
  /** What a path or a chain lights; everything else fades. */
  readonly lit?: ReadonlySet<string>;
  /** What Find found. */
  readonly found?: ReadonlySet<string>;
}

/** Keeps the colours of the scheme, and marks what is selected, lit and found, without touching anything's place. */
export function useLook(core: Core | undefined, graph: Graph, colours: Colours, look: Look): void {
  useEffect(() => {
    core?.style(stylesheet(colours));
  }, [core, colours]);
  const { selected, lit, found } = look;
  // The graph is not read, but new elements need their marks too.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    core?.batch(() => {
      core.elements().forEach((element) => {
        const id = element.id();
        element.toggleClass('selected', id === selected);
        element.toggleClass('lit', lit?.has(id) ?? false);
        element.toggleClass('faded', lit !== undefined && lit.size > 0 && !lit.has(id));
        element.toggleClass('found', found?.has(id) ?? false);
        if (element.isEdge()) {
          const told = element.source().id() === selected || element.target().id() === selected;
          element.toggleClass('told', told);
        }
      });
    });
  }, [core, graph, selected, lit, found]);
}
