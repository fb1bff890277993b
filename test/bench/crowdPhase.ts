import { setTimeout as wait } from 'node:timers/promises';
import { crowdDuring, someCis } from './crowd.ts';
import { figure, percentile } from './measure.ts';
import { peakDuring } from './memory.ts';
import type { Context } from './phases.ts';
import { sendScan } from './scans.ts';
import type { BenchServer } from './server.ts';

const clients = 200;
const quiet = 10_000;

/** Two hundred clients ask for blast radii: with nothing else to do, and while the estate goes in from another source. */
export async function crowd({ shape, rows, say }: Context, server: BenchServer): Promise<void> {
  const ids = await someCis(server, shape);
  const row = async (what: string, work: () => Promise<unknown>) => {
    const { peak, result } = await peakDuring(server.pid, () => crowdDuring(server, ids, clients, work));
    const { answers, sentAway, revisions, loopP99, loopMax } = result;
    rows.push({
      what: `${clients} clients ask for blast radii, ${what}`,
      measured: `event loop's delay p99 ${figure(loopP99)} ms, longest ${figure(loopMax)} ms; ${answers.length.toLocaleString('en-GB')} answers of ${revisions} revisions, p50 ${figure(percentile(answers, 0.5))} ms, p99 ${figure(percentile(answers, 0.99))} ms${sentAway ? `, ${sentAway} times sent away` : ''}; peak ${figure(peak)} MiB`,
      yardstick: 'none wrong or mixed',
      goal: 'p99 below 50 ms',
      met: loopP99 < 50,
    });
  };
  say(`Letting ${clients} clients ask`);
  await row('with nothing else to do', () => wait(quiet));
  say('The same while a scan goes in');
  await row('while a scan of all goes in', () => sendScan(server, shape, 1, 'bench-beside'));
}
