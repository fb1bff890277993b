import { flushCompileCache } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import { addClasses } from '../../model/classes/registry.ts';
import { Keeper } from './keeper.ts';
import { KeptProjection } from './keptProjection.ts';
import { Loader } from './loader.ts';
import { type Call, type KeeperMethod, type KeeperOrder, type Report, sentError } from './messages.ts';
import { yieldToLoop } from './yieldToLoop.ts';

// The entry of the thread that keeps the projections: it loads the newest, follows what is published, and lends.
const main = parentPort;
if (!main) throw new Error('This file is run as a worker thread.');
const report = (message: Report) => main.postMessage(message);
// What pool.ts sends; both ends are one program.
const order = workerData as KeeperOrder;

yieldToLoop();
addClasses(order.classes);
const loader = new Loader(order.address);
const kept = order.file === undefined ? undefined : new KeptProjection(order.file, loader);

try {
  const projection = (await kept?.resume()) ?? (await loader.load());
  const keeper = new Keeper(loader, projection, kept);
  await keeper.refreshScopes();
  main.on('message', (call: Call<KeeperMethod>) => void answer(keeper, call));
  if (order.pollEvery > 0)
    setInterval(() => {
      // The database may be away for a while; the next look finds it again, and requests say so meanwhile.
      keeper.catchUp(0).catch(() => undefined);
    }, order.pollEvery).unref();
  report({ kind: 'ready', revision: projection.revision });
  // A kill would lose what was compiled, see main.ts.
  flushCompileCache();
} catch (error) {
  report({ kind: 'failed', error: sentError(error) });
  await loader.close();
  main.close();
}

async function answer(keeper: Keeper, { id, method, arguments: values }: Call<KeeperMethod>): Promise<void> {
  try {
    // The arguments are those of the method: messages.ts types both ends of a call.
    const call = keeper[method] as (...values: readonly unknown[]) => unknown;
    report({ kind: 'answer', id, value: await call.apply(keeper, [...values]) });
  } catch (error) {
    report({ kind: 'refusal', id, error: sentError(error) });
  }
  if (method === 'close') main?.close();
}
