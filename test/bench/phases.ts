import { findTarget, newQuestionTimes, requestTimes } from './blastRadius.ts';
import { engineBesideSearch } from './engineAlone.ts';
import type { Shape } from './estate/shape.ts';
import { figure, percentile, repeated, timed } from './measure.ts';
import { peakDuring } from './memory.ts';
import type { BenchNeo4j } from './neo4j.ts';
import { pastTimes, publishRevisions } from './pastImpact.ts';
import type { Row } from './report.ts';
import { madeScan, sendPieces, sendScan } from './scans.ts';
import type { BenchServer } from './server.ts';
import { countClosure, writeRaw } from './yardstick.ts';

/** What the phases share: the estate, the table, and figures that later ones are held against. */
export interface Context {
  readonly shape: Shape;
  readonly rows: Row[];
  readonly say: (message: string) => void;
  rawSeconds: number | undefined;
  firstSeconds: number | undefined;
}

const count = (value: number) => value.toLocaleString('en-GB');

/** The engine in this process beside a plain search over the same relationships. */
export async function engine(context: Context): Promise<void> {
  context.say('Measuring the engine alone');
  const wished = [10_000, context.shape.size * 0.8];
  for (const row of await engineBesideSearch(context.shape, wished)) {
    const [plain, own, proven] = [row.plain, row.engine, row.proven].map((times) =>
      percentile(times, 0.5),
    ) as [number, number, number];
    context.rows.push({
      what: `Engine alone: outage of ${row.key}, ${count(row.impacted)} CIs hit`,
      measured: `${figure(own)} ms (${figure(own / plain)} times); with distances, evidence and digest ${figure(proven)} ms`,
      yardstick: `plain search, ${count(row.reached)} reached: ${figure(plain)} ms`,
      goal: 'at most 3 times',
      met: own <= plain * 3,
    });
  }
}

/** The same rows written by UNWIND alone. */
export async function yardstick(context: Context, neo4j: BenchNeo4j): Promise<void> {
  context.say('Writing the rows as fast as Neo4j takes them');
  const { ms } = await timed(() => writeRaw(neo4j.database, context.shape));
  context.rawSeconds = ms / 1000;
}

/** The first full scan, end to end over HTTP. */
export async function scan(context: Context, server: BenchServer): Promise<void> {
  const { shape, rows, say, rawSeconds } = context;
  rows.push({
    what: 'Start of the server, empty graph',
    measured: `${figure(server.startedIn / 1000)} s`,
    yardstick: '',
    goal: '',
  });
  say('Sending the first full scan');
  const { peak, result } = await peakDuring(server.pid, () => timed(() => sendScan(server, shape, 1)));
  const seconds = result.ms / 1000;
  const { created, relations, quarantinedTotal, state } = result.result;
  if (state !== 'PUBLISHED' || created !== shape.size || quarantinedTotal > 0 || relations.pending > 0)
    throw new Error(`The scan did not go in as it should: ${JSON.stringify(result.result).slice(0, 500)}`);
  context.firstSeconds = seconds;
  rows.push(
    {
      what: `First full scan, ${count(created)} CIs and ${count(relations.created)} relationships`,
      measured: `${figure(seconds)} s${rawSeconds ? ` (${figure((100 * rawSeconds) / seconds)}% of the speed)` : ''}`,
      yardstick: rawSeconds ? `raw UNWIND: ${figure(rawSeconds)} s` : '',
      goal: 'at least 50% of raw',
      ...(rawSeconds && { met: rawSeconds / seconds >= 0.5 }),
    },
    {
      what: "Server's peak memory in that scan",
      measured: `${figure(peak)} MiB`,
      yardstick: '',
      goal: 'at most 1,500 MB at 1M',
      ...(shape.size >= 1_000_000 && { met: peak * 1.048576 <= 1500 }),
    },
  );
}

/** The same scan again, with nothing changed. */
export async function rescan(context: Context, server: BenchServer): Promise<void> {
  context.say('Sending the same scan again');
  const { shape, rows } = context;
  // Making up the estate takes the bench longer than taking it in again takes the server.
  const body = madeScan(shape, 2);
  const { peak, result } = await peakDuring(server.pid, () => timed(() => sendPieces(server, body)));
  const { unchanged, created, updated, retired } = result.result;
  if (unchanged !== shape.size || created + updated + retired > 0)
    throw new Error(`The same scan changed something: ${JSON.stringify(result.result).slice(0, 500)}`);
  const speed = shape.size / (result.ms / 1000);
  rows.push({
    what: 'The same scan again',
    measured: `${figure(result.ms / 1000)} s, ${count(Math.round(speed))} CIs/s, peak ${figure(peak)} MiB`,
    yardstick: context.firstSeconds ? `first scan: ${figure(context.firstSeconds)} s` : '',
    goal: 'at least 50,000 CIs/s',
    met: speed >= 50_000,
  });
}

/** Blast radius as one GraphQL request beside Neo4j's own count of the closure. */
export async function impact(context: Context, server: BenchServer, neo4j: BenchNeo4j): Promise<void> {
  const { shape, rows, say } = context;
  say('Looking for a CI whose outage hits about 10,000 others');
  const target = await findTarget(server, shape, Math.min(10_000, shape.size / 4));
  const { peak, result: times } = await peakDuring(server.pid, () => requestTimes(server, target));
  const reached = await countClosure(neo4j.database, target.ciId);
  const closures = await repeated(() => countClosure(neo4j.database, target.ciId), {
    times: 20,
    warm: 3,
    within: 20_000,
  });
  const neo = percentile(closures, 0.5);
  const row = (how: string, measured: readonly number[], peakText: string): Row => {
    const [middle, slow] = [percentile(measured, 0.5), percentile(measured, 0.99)];
    return {
      what: `Blast radius in one GraphQL request, ${how}: ${target.key}, ${count(target.impacted)} CIs hit`,
      measured: `p50 ${figure(middle)} ms, p99 ${figure(slow)} ms (${measured.length} requests${peakText})`,
      yardstick: `Neo4j counts ${count(reached)} dependents: ${figure(neo)} ms`,
      goal: 'faster; p50 at most 5 ms, p99 at most 15 ms',
      met: middle <= 5 && slow <= 15 && middle < neo,
    };
  };
  rows.push(row('asked again', times, `, peak ${figure(peak)} MiB`));
  rows.push(row('a new question each time', await newQuestionTimes(server, target), ''));
}

/** Blast radius as it was 1,000 revisions ago. */
export async function past(context: Context, server: BenchServer): Promise<void> {
  const { shape, rows, say } = context;
  const back = 1_000;
  say(`Publishing ${count(back)} small revisions`);
  await publishRevisions(server, back);
  const target = await findTarget(server, shape, Math.min(10_000, shape.size / 4));
  const { peak, result } = await peakDuring(server.pid, () => pastTimes(server, target, back));
  const [then, now] = [percentile(result.past, 0.5), percentile(result.present, 0.5)];
  rows.push({
    what: `Blast radius ${count(back)} revisions back, ${count(target.impacted)} CIs hit`,
    measured: `p50 ${figure(then)} ms (${figure(then / now)} times); the first time ${figure(result.first)} ms; peak ${figure(peak)} MiB`,
    yardstick: `of the present: ${figure(now)} ms`,
    goal: 'at most twice',
    met: then <= now * 2,
  });
}

/** The second start, with the estate in the graph. */
export function restart(context: Context, server: BenchServer): void {
  context.rows.push({
    what: `Start of the server with ${count(context.shape.size)} CIs in the graph`,
    measured: `${figure(server.startedIn / 1000)} s`,
    yardstick: '',
    goal: '5 s at 1M',
    ...(context.shape.size >= 1_000_000 && { met: server.startedIn <= 5000 }),
  });
}
