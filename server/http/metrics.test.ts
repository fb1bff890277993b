import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { Metrics } from './metrics.ts';

const delayOf = (text: string, name: string): number =>
  Number(new RegExp(`^linchpin_event_loop_delay_${name}_seconds (\\S+)`, 'm').exec(text)?.[1]);

test('the delay of the event loop is how late it is, without the time between two looks', async () => {
  const metrics = new Metrics();
  try {
    await wait(300);
    expect(delayOf(metrics.text(), 'p50')).toBeLessThan(0.009);
    await wait(50);
    const until = performance.now() + 200;
    while (performance.now() < until);
    await wait(50);
    // Whenever the look falls within what keeps the loop, most of it is still to come in one of two.
    expect(delayOf(metrics.text(), 'max')).toBeGreaterThan(0.15);
  } finally {
    metrics.close();
  }
});
