import { flushCompileCache } from 'node:module';
import { Closing } from './closing.ts';
import { type Config, ConfigProblem, readConfig } from './config.ts';
import { ProvisionProblem } from './graph/provision/problems.ts';
import { provideDatabase } from './graph/provision/provideDatabase.ts';
import { keepHeapsShort } from './heap.ts';
import { createLog, type Log } from './http/log.ts';

const say = (message: string) => console.log(message);
const closing = new Closing();
const stopKeeping = keepHeapsShort();
/** After so long (ms) an orderly end is given up; what we started ends with us all the same. */
const closePatience = 25_000;

let log: Log | undefined;
let ending = false;

async function end(code: number): Promise<void> {
  if (ending) return;
  ending = true;
  setTimeout(() => process.exit(code || 1), closePatience).unref();
  await closing.close((error) => log?.warn({ err: error }, 'Something did not close well'));
  process.exit(code);
}

async function start(): Promise<void> {
  const config = readConfig(process.env);
  log = createLog(config.logLevel);
  // Loading the program takes a second of its own, which Neo4j needs as well once it is on its way.
  const onBooting = () => void import('./program.ts').catch(() => undefined);
  const provided = await provideDatabase({
    dataDirectory: config.dataDirectory,
    environment: process.env,
    onProgress: say,
    onBooting,
    onCrash(message) {
      process.stderr.write(`\n${message}\n`);
      void end(1);
    },
  });
  closing.add(() => provided.stop());
  const demoWanted = wantsDemo(config, provided.way !== 'configured');
  const { address } = provided;
  const { startProgram } = await import('./program.ts');
  const { url } = await startProgram({ config, address, demoWanted, log, closing, say });
  if (ending) return;
  say(`Linchpin ready on ${url}`);
  // Node keeps it at an orderly end only, and what a kill ends is to start quickly above all.
  flushCompileCache();
  provided.quickenNextStart().catch((error) => log?.debug({ err: error }, 'The next start stays slow'));
}

/** The demo's sign-in lets anybody in, so it needs a server that only this machine can reach. */
function wantsDemo(config: Config, provided: boolean): boolean {
  const wanted = config.demo ?? provided;
  if (!wanted || config.loopback) return wanted;
  if (config.demo) say(`LINCHPIN_DEMO is for a loopback address; on ${config.host} the demo stays off.`);
  return false;
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end(0));
process.once('disconnect', () => void end(0));
process.on('unhandledRejection', (error) => log?.error({ err: error }, 'A fault that nobody handled'));

closing.add(async () => stopKeeping());
try {
  await start();
} catch (error) {
  // What somebody can put right is said in a sentence, anything else with where it happened.
  if (!ending) {
    const known = error instanceof ConfigProblem || error instanceof ProvisionProblem;
    const text = known || !(error instanceof Error) ? String(known ? error.message : error) : error.stack;
    process.stderr.write(`\n${text}\n`);
  }
  await end(1);
}
