import type { Core } from 'cytoscape';
import { useMemo } from 'react';
import { download } from './download.ts';
import { paintOver, paintUnder, type Scene } from './paint.ts';
import { graphSvg } from './svg.ts';

const margin = 24;

export interface Exports {
  png(): void;
  svg(): void;
}

/** Saves the whole graph, not only what is in view: as a picture of twice the screen's density, or as SVG. */
export function useExport(core: Core | undefined, scene: Scene, fileName: string): Exports {
  return useMemo(() => {
    const shown = () => (core === undefined || core.nodes().empty() ? undefined : core);
    return {
      png: () => {
        const ready = shown();
        if (ready) void picture(ready, scene).then((blob) => download(`${fileName}.png`, blob));
      },
      svg: () => {
        const ready = shown();
        if (ready) download(`${fileName}.svg`, new Blob([graphSvg(ready, scene)], { type: 'image/svg+xml' }));
      },
    };
  }, [core, scene, fileName]);
}

async function picture(core: Core, scene: Scene): Promise<Blob> {
  const box = core.elements().boundingBox();
  const widest = Math.max(box.w, box.h) + 2 * margin;
  // Canvases end at some 16,000 pixels a side.
  const scale = Math.min(2, 12_000 / widest);
  // With output 'blob' Cytoscape gives a Blob; its types say only a string.
  const lines = (await core.png({ full: true, scale, output: 'blob' })) as unknown as Blob;
  const bitmap = await createImageBitmap(lines);
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil((box.w + 2 * margin) * scale);
  canvas.height = Math.ceil((box.h + 2 * margin) * scale);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser gives no canvas to draw on.');
  const view = { zoom: scale, pan: { x: (margin - box.x1) * scale, y: (margin - box.y1) * scale } };
  paintUnder(context, scene, view);
  context.drawImage(bitmap, margin * scale, margin * scale);
  paintOver(context, scene, core, view);
  context.globalCompositeOperation = 'destination-over';
  context.fillStyle = scene.colours.card;
  context.fillRect(0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be made.')))),
  );
}
