import type { Core } from 'cytoscape';
import { type RefObject, useEffect, useRef } from 'react';
import { paintOver, paintUnder, type Scene } from './paint.ts';

interface Canvases {
  readonly under: RefObject<HTMLCanvasElement | null>;
  readonly over: RefObject<HTMLCanvasElement | null>;
}

/** Paints what Cytoscape cannot, behind and over it, in step with its own frames. */
export function usePainters(core: Core | undefined, { under, over }: Canvases, scene: Scene): void {
  const latest = useRef(scene);
  latest.current = scene;
  useEffect(() => {
    if (core === undefined) return;
    const paint = () => {
      const view = { zoom: core.zoom(), pan: core.pan() };
      const below = cleared(under.current, core);
      if (below) paintUnder(below, latest.current, view);
      const above = cleared(over.current, core);
      if (above) paintOver(above, latest.current, core, view);
    };
    core.on('render', paint);
    paint();
    return () => {
      core.off('render', paint);
    };
  }, [core, under, over]);
  // The scene is held in the ref; a new one asks for a frame.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    core?.forceRender();
  }, [core, scene]);
}

/** The canvas in the size of the graph's, in device pixels, wiped. */
function cleared(canvas: HTMLCanvasElement | null, core: Core): CanvasRenderingContext2D | undefined {
  const context = canvas?.getContext('2d');
  if (!canvas || !context) return undefined;
  const ratio = window.devicePixelRatio;
  const [width, height] = [Math.round(core.width() * ratio), Math.round(core.height() * ratio)];
  if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, width, height);
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  return context;
}
