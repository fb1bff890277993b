import { writeFileSync } from 'node:fs';
import type { SerializedError } from 'vitest';
import type { Reporter, TestModule } from 'vitest/node';
import { findChromium } from './chromium.ts';

/** Writes how the tests went to the file that LINCHPIN_TEST_COUNTS names, for test/run.js. */
export default class CountReporter implements Reporter {
  onInit(): void {
    if (findChromium() === undefined)
      console.log(
        'Browser tests are skipped: no Chromium found. Install one (Debian: apt-get install chromium), or name it with LINCHPIN_CHROMIUM.',
      );
  }

  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const counts = { passed: 0, failed: unhandled.length, skipped: 0 };
    for (const module of modules) {
      // A file that does not even load holds no test that could fail.
      counts.failed += module.errors().length;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        counts[state === 'pending' ? 'skipped' : state]++;
      }
    }
    const path = process.env.LINCHPIN_TEST_COUNTS;
    if (path) writeFileSync(path, JSON.stringify(counts));
  }
}
