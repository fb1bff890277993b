// npm run bench: what Linchpin does, beside what is possible on this machine in this minute.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { changePages } from './changePhase.ts';
import { crowd } from './crowdPhase.ts';
import { shapeOf } from './estate/shape.ts';
import { lossPhase } from './lossPhase.ts';
import { busyLine, machineLine } from './machine.ts';
import { type BenchNeo4j, freshNeo4j } from './neo4j.ts';
import { type Phase, readOptions } from './options.ts';
import { type Context, engine, impact, past, rescan, restart, scan, yardstick } from './phases.ts';
import { asMarkdown, asText, writeMarkdown } from './report.ts';
import { startServer } from './server.ts';
import { whatIf } from './whatIfPhase.ts';

const say = (message: string) => console.error(message);

/** What is still running, so that Ctrl-C leaves nothing behind. */
const running = new Set<() => Promise<void>>();

async function during<Result>(stop: () => Promise<void>, work: () => Promise<Result>): Promise<Result> {
  running.add(stop);
  try {
    return await work();
  } finally {
    if (running.delete(stop)) await stop();
  }
}

async function withNeo4j<Result>(use: (neo4j: BenchNeo4j) => Promise<Result>): Promise<Result> {
  const neo4j = await freshNeo4j(say);
  return during(neo4j.stop, () => use(neo4j));
}

/** The real server on an empty graph: first scan, the same again, questions, and a second start. */
async function serve(context: Context, neo4j: BenchNeo4j, has: (phase: Phase) => boolean): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'linchpin-bench-data-'));
  let server = await startServer(neo4j.address, folder);
  const stop = async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  await during(stop, async () => {
    await scan(context, server);
    if (has('again')) await rescan(context, server);
    if (has('impact')) await impact(context, server, neo4j);
    if (has('change')) await changePages(context, server);
    if (has('past')) await past(context, server);
    if (has('crowd')) await crowd(context, server);
    if (!has('start')) return;
    await server.stop();
    server = await startServer(neo4j.address, folder);
    restart(context, server);
  });
}

async function bench(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  const shape = shapeOf(options.size, options.seed);
  const context: Context = { shape, rows: [], say, rawSeconds: undefined, firstSeconds: undefined };
  const has = (phase: Phase) => options.phases.has(phase);
  let neo4jLine: { version: string; way: string } | undefined;
  const began = Date.now();
  const busy = busyLine();
  if (busy) say(busy);
  if (has('engine')) await engine(context);
  if (has('whatif')) await whatIf(context);
  if (has('loss')) await lossPhase(context);
  if (has('yardstick')) await withNeo4j((neo4j) => yardstick(context, neo4j));
  if (has('scan')) {
    await withNeo4j(async (neo4j) => {
      neo4jLine = { version: neo4j.version, way: neo4j.way };
      await serve(context, neo4j, has);
    });
  }
  const minutes = ((Date.now() - began) / 60_000).toFixed(1);
  const intro = `${shape.size.toLocaleString('en-GB')} CIs, ${machineLine(neo4jLine)}; ${minutes} minutes.${busy ? ` ${busy}` : ''}`;
  console.log(`\n${intro}\n\n${asText(context.rows)}`);
  if (options.markdown) writeMarkdown(options.markdown, asMarkdown(context.rows, intro));
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, async () => {
    for (const stop of [...running].reverse()) {
      running.delete(stop);
      await stop();
    }
    process.exit(130);
  });
}

try {
  await bench();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
