import { parentPort, workerData } from 'node:worker_threads';
import { addClasses } from '../../model/classes/registry.ts';
import { Analyst } from './analyst.ts';
import { KeptProjection } from './keptProjection.ts';
import { Loader } from './loader.ts';
import { type Call, type Report, sentError, type WorkerOrder } from './messages.ts';

// The thread's entry: loads the projection, then answers calls one by one.
const port = parentPort;
if (!port) throw new Error('This file is run as a worker thread.');
const report = (message: Report) => port.postMessage(message);
// What engine.ts sends; both ends are one program.
const order = workerData as WorkerOrder;

addClasses(order.classes);
const loader = new Loader(order.address);
const kept = order.file === undefined ? undefined : new KeptProjection(order.file, loader);

try {
  const projection = (await kept?.resume()) ?? (await loader.load());
  const analyst = new Analyst(loader, projection, (revision) => report({ kind: 'revision', revision }));
  kept?.keepUp(() => analyst.projection);
  port.on('message', (call: Call) => void answer(analyst, call));
  if (order.pollEvery > 0)
    setInterval(() => {
      // The database may be away for a while; the next look finds it again, and requests say so meanwhile.
      analyst.catchUp(0).catch(() => undefined);
    }, order.pollEvery).unref();
  report({ kind: 'ready', revision: projection.revision });
} catch (error) {
  report({ kind: 'failed', error: sentError(error) });
  await loader.close();
  port.close();
}

async function answer(analyst: Analyst, call: Call): Promise<void> {
  try {
    if (call.method === 'close') {
      await kept?.keep(analyst.projection);
      await loader.close();
      report({ kind: 'answer', id: call.id, value: undefined });
      port?.close();
      return;
    }
    // The arguments are those of the method: messages.ts types both ends of a call.
    const method = analyst[call.method] as (...values: readonly unknown[]) => unknown;
    const value = await method.apply(analyst, [...call.arguments]);
    report({ kind: 'answer', id: call.id, value });
  } catch (error) {
    report({ kind: 'refusal', id: call.id, error: sentError(error) });
  }
}
