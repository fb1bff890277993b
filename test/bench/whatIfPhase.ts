import { figure, percentile } from './measure.ts';
import type { Context } from './phases.ts';
import { whatIfTimes } from './whatIfAlone.ts';

/** What plans do together, in this process and without a database. */
export async function whatIf({ shape, rows, say }: Context): Promise<void> {
  say('Laying plans over each other');
  const times = await whatIfTimes(shape, 200);
  const [search, joint, largest, oneByOne] = [times.search, times.joint, times.largest, times.oneByOne].map(
    (measured) => percentile(measured, 0.5),
  ) as [number, number, number, number];
  rows.push(
    {
      what: `20 changes and 50 incidents at once, ${times.impacted.toLocaleString('en-GB')} CIs hit`,
      measured: `${figure(joint)} ms (${figure(joint / largest)} times)`,
      yardstick: `the largest of them alone: ${figure(largest)} ms; one after the other: ${figure(oneByOne)} ms`,
      goal: 'at most 2 times one',
      met: joint <= largest * 2,
    },
    {
      what: `What is fatal together among ${times.plans} plans of a week: ${times.fatal} pairs and triples`,
      measured: `${figure(search)} ms${times.complete ? '' : ', given up before the end'}`,
      yardstick: '',
      goal: '200 ms at 100k',
      ...(shape.size >= 100_000 && { met: search <= 200 && times.complete }),
    },
  );
}
