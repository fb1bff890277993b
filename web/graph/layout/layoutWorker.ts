import { type LayoutRequest, layOut } from './request.ts';
import type { RingsLayout } from './rings.ts';

let worker: Worker | undefined;
let last = 0;
const waiting = new Map<number, { resolve(layout: RingsLayout): void; reject(error: Error): void }>();

/** Lays a graph out in the worker; the page stays free to scroll and type meanwhile. */
export function requestLayout(request: LayoutRequest): Promise<RingsLayout> {
  worker ??= start();
  const number = ++last;
  const answer = new Promise<RingsLayout>((resolve, reject) => waiting.set(number, { resolve, reject }));
  worker.postMessage({ number, request });
  // A worker that cannot run (an old proxy, a strict policy) must not leave the view without its graph.
  return answer.catch(() => layOut(request.kind === 'organic' ? { ...request, kind: 'columns' } : request));
}

function start(): Worker {
  const started = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
  started.onmessage = ({ data }: MessageEvent<{ number: number; layout: RingsLayout }>) => {
    waiting.get(data.number)?.resolve(data.layout);
    waiting.delete(data.number);
  };
  started.onerror = () => {
    for (const { reject } of waiting.values()) reject(new Error('The layout worker failed.'));
    waiting.clear();
  };
  return started;
}
