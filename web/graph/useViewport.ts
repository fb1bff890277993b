import type { Core } from 'cytoscape';
import { useEffect, useMemo, useRef } from 'react';

/** Below this a name of 12 pixels cannot be read: a bigger graph is shown in part and says how to see the rest. */
const leastReadableZoom = 0.68;
const padding = 28;

export interface Viewport {
  fit(): void;
  zoomBy(factor: number): void;
  panBy(x: number, y: number): void;
}

const moves = () => !window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/**
 * Moves the view by buttons and keys. A new view is fitted once, readably; afterwards only the person moves it, but for
 * showing what they have just asked for.
 * @param view names what is shown: another name is another view, fitted anew
 */
export function useViewport(core: Core | undefined, view: string, ready: boolean): Viewport {
  const fitted = useRef<string>(undefined);
  useEffect(() => {
    if (core === undefined || !ready || fitted.current === view) return;
    fitted.current = view;
    fitReadably(core);
  }, [core, view, ready]);
  useRevealing(core, view);
  return useMemo(
    () => ({
      fit: () => core?.animate({ fit: { eles: core.elements(), padding }, duration: moves() ? 180 : 0 }),
      zoomBy: (factor) => {
        const position = { x: (core?.width() ?? 0) / 2, y: (core?.height() ?? 0) / 2 };
        core?.zoom({ level: core.zoom() * factor, renderedPosition: position });
      },
      panBy: (x, y) => core?.panBy({ x, y }),
    }),
    [core],
  );
}

function fitReadably(core: Core): void {
  core.resize();
  core.fit(core.elements(), padding);
  if (core.zoom() > 1.1) core.zoom(1.1);
  if (core.zoom() < leastReadableZoom) core.zoom(leastReadableZoom);
  core.center(core.zoom() <= leastReadableZoom ? core.nodes('.home') : core.elements());
}

/** What a person asks for and lies outside the view is brought in. */
function useRevealing(core: Core | undefined, view: string): void {
  const begun = useRef<string>(undefined);
  useEffect(() => {
    if (core === undefined) return;
    let added = core.collection();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const reveal = () => {
      const box = added.nodes().boundingBox();
      const first = begun.current !== view;
      begun.current = view;
      added = core.collection();
      const seen = core.extent();
      const inside = box.x1 >= seen.x1 && box.x2 <= seen.x2 && box.y1 >= seen.y1 && box.y2 <= seen.y2;
      if (first || inside) return;
      const zoom = Math.max(
        leastReadableZoom,
        Math.min(core.zoom(), core.width() / (box.w + 80), core.height() / (box.h + 80)),
      );
      const pan = {
        x: core.width() / 2 - ((box.x1 + box.x2) / 2) * zoom,
        y: core.height() / 2 - ((box.y1 + box.y2) / 2) * zoom,
      };
      core.animate({ pan, zoom, duration: moves() ? 220 : 0 });
    };
    const onAdd = (event: { target: Parameters<typeof added.union>[0] }) => {
      added = added.union(event.target);
      clearTimeout(timer);
      timer = setTimeout(reveal, 30);
    };
    core.on('add', 'node', onAdd);
    return () => {
      clearTimeout(timer);
      core.off('add', 'node', onAdd);
    };
  }, [core, view]);
}
