import { flushCompileCache } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import { addClasses } from '../../model/classes/registry.ts';
import { Analyst } from './analyst.ts';
import { InFlight } from './inFlight.ts';
import { type Call, type ReaderMethod, type ReaderOrder, type Report, sentError } from './messages.ts';
import { yieldToLoop } from './yieldToLoop.ts';

// The entry of a thread that answers: the keeper lends it projections by the port that it is given.
const main = parentPort;
if (!main) throw new Error('This file is run as a worker thread.');
const report = (message: Report) => main.postMessage(message);
// What pool.ts sends; both ends are one program.
const order = workerData as ReaderOrder;

yieldToLoop();
addClasses(order.classes);
const inFlight = new InFlight();
const analyst = new Analyst(order.port, order.prefix, inFlight, (revision) =>
  report({ kind: 'revision', revision }),
);
const revision = await analyst.begun();
// Calls that came before wait until now.
main.on('message', (call: Call<ReaderMethod>) => void inFlight.during(() => answer(call)));
report({ kind: 'ready', revision });
// A kill would lose what was compiled, see main.ts.
flushCompileCache();

async function answer({ id, method, arguments: values }: Call<ReaderMethod>): Promise<void> {
  try {
    // The arguments are those of the method: messages.ts types both ends of a call.
    const call = analyst[method] as (...values: readonly unknown[]) => unknown;
    report({ kind: 'answer', id, value: await call.apply(analyst, [...values]) });
  } catch (error) {
    report({ kind: 'refusal', id, error: sentError(error) });
  }
}
