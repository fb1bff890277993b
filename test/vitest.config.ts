import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { findChromium } from './harness/chromium.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const database = fileURLToPath(new URL('./harness/neo4j.ts', import.meta.url));
const seconds = 1000;
// Vite would take the ES modules of graphql and Node its CommonJS: two copies, which refuse each other's schemas.
const oneGraphql = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] };

/**
 * Four kinds of test. Within one run integration and browser tests share one throw-away Neo4j, so their files run one at
 * a time and one kind after the other; `npm test` makes two runs of them. Of the faults (kill -9) a short run belongs to all tests; `npm run test:faults` is the whole.
 */
export default defineConfig({
  root,
  test: {
    root,
    reporters: ['default', fileURLToPath(new URL('./harness/countReporter.ts', import.meta.url))],
    passWithNoTests: true,
    projects: [
      {
        root,
        resolve: oneGraphql,
        test: {
          name: 'unit',
          include: [
            'server/**/*.test.ts',
            'server/start/*.test.js',
            'discovery/**/*.test.ts',
            'web/**/*.test.{ts,tsx}',
            'test/*.test.ts',
          ],
          testTimeout: 20 * seconds,
          sequence: { groupOrder: 0 },
        },
      },
      {
        root,
        resolve: oneGraphql,
        test: {
          name: 'integration',
          include: ['test/integration/**/*.test.ts'],
          globalSetup: [database],
          fileParallelism: false,
          testTimeout: 60 * seconds,
          hookTimeout: 120 * seconds,
          sequence: { groupOrder: 1 },
        },
      },
      {
        root,
        resolve: oneGraphql,
        test: {
          name: 'browser',
          include: findChromium() === undefined ? [] : ['test/browser/**/*.test.ts'],
          globalSetup: [database],
          fileParallelism: false,
          testTimeout: 120 * seconds,
          hookTimeout: 180 * seconds,
          // As long as a page waits for what it is to show.
          expect: { poll: { timeout: 30 * seconds } },
          sequence: { groupOrder: 2 },
        },
      },
      {
        root,
        resolve: oneGraphql,
        test: {
          name: 'faults',
          include:
            process.env.LINCHPIN_FAULTS === '1'
              ? ['test/faults/**/*.test.ts']
              : ['test/faults/killed.test.ts', 'test/faults/killedChanges.test.ts'],
          globalSetup: [database],
          fileParallelism: false,
          testTimeout: 300 * seconds,
          hookTimeout: 300 * seconds,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
