import { lossIndexAlone, type Taken } from './lossIndexAlone.ts';
import { figure, percentile } from './measure.ts';
import type { Context } from './phases.ts';

const count = (value: number) => value.toLocaleString('en-GB');

/** What each CI's lone loss takes down: the index made, kept current and asked, in this process. */
export async function lossPhase({ shape, rows, say }: Context): Promise<void> {
  say('Measuring the index of lone losses alone');
  const times = await lossIndexAlone(shape);
  const middle = (values: readonly number[]) => percentile(values, 0.5);
  const went = (all: readonly Taken[]) => all.map(({ ms }) => ms);
  const worked = (all: readonly Taken[]) => all.map((each) => each.worked);
  rows.push(
    {
      what: `Index of lone losses made, ${count(times.pairs)} pairs of a service and what takes it down`,
      measured: `${figure(middle(went(times.build)))} ms (${figure(middle(worked(times.build)))} ms of processor time), in slices of at most ${figure(times.longestSlice)} ms`,
      yardstick: '',
      goal: '2 s at 1M',
      met: middle(went(times.build)) <= 2_000,
    },
    {
      what: 'The index right again after 100 relationships',
      measured: `p50 ${figure(middle(went(times.step)))} ms (${figure(middle(worked(times.step)))} ms of processor time), at worst ${figure(percentile(went(times.step), 1))} ms (${figure(percentile(worked(times.step), 1))} ms)`,
      yardstick: '',
      goal: '100 ms at 1M',
      met: percentile(went(times.step), 1) <= 100,
    },
    {
      what: 'Single points of failure, the first 50',
      measured: `p50 ${figure(middle(times.page))} ms; of one service ${figure(middle(times.ofService))} ms; first after a revision ${figure(middle(times.firstPage))} ms`,
      yardstick: '',
      goal: '5 ms at 1M',
      met: middle(times.page) <= 5,
    },
  );
}
