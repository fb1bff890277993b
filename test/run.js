// npm test. Plain JavaScript, so that any Node from 20 on can begin. With parameters, they go to vitest and nothing
// else runs: npm test -- server/model
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureDependencies } from '../server/start/dependencies.js';
import { ensureNode24 } from '../server/start/node24.js';
import { root } from '../server/start/places.js';
import { failWith } from '../server/start/problem.js';
import { runUnder } from '../server/start/run.js';
import { ensureWebBuild } from '../server/start/webBuild.js';

const checks = [
  ['Format and lint (biome)', '@biomejs/biome/bin/biome', ['check', '.']],
  ['Types (tsc)', 'typescript/bin/tsc', ['--noEmit']],
  ['Dead code (knip)', 'knip/bin/knip.js', ['--no-progress']],
];
const tool = (path) => join(root, 'node_modules', path);

/** Each check counts as a test, so that the last line tells the whole truth. */
async function runChecks(node, counts) {
  for (const [name, path, parameters] of checks) {
    console.log(`\n${name} …`);
    const code = await runUnder(node, [tool(path), ...parameters], { cwd: root });
    console.log(code === 0 ? `${name}: ok` : `${name}: FAILED`);
    counts[code === 0 ? 'passed' : 'failed']++;
    if (code !== 0) failures.push(name);
  }
}

const failures = [];

/** @returns the exit code of vitest, whose counts are added to counts */
async function runTests(node, parameters, counts, { thorough = true } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'linchpin-counts-'));
  const path = join(folder, 'counts.json');
  try {
    const code = await runUnder(
      node,
      [tool('vitest/vitest.mjs'), 'run', '--config', join(root, 'test', 'vitest.config.ts'), ...parameters],
      {
        cwd: root,
        environment: {
          ...process.env,
          LINCHPIN_TEST_COUNTS: path,
          // Whoever asks for the faults by name has the time for all of them.
          ...(thorough && parameters.includes('faults') ? { LINCHPIN_FAULTS: '1' } : {}),
        },
      },
    );
    const result = readCounts(path);
    for (const key of Object.keys(counts)) counts[key] += result[key];
    if (code !== 0) failures.push('Tests (vitest)');
    // It can fail for a reason that no test has, e.g. a Neo4j that does not start.
    if (code !== 0 && result.failed === 0) counts.failed++;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readCounts(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}

try {
  const say = (message) => console.log(message);
  const parameters = process.argv.slice(2);
  const counts = { passed: 0, failed: 0, skipped: 0 };
  await ensureDependencies(say);
  const node = await ensureNode24(say);
  if (parameters.length === 0) await runChecks(node, counts);
  if (parameters.length > 0) await runTests(node, parameters, counts);
  else {
    await runTests(node, ['--project', 'unit'], counts);
    // Both want it, and one of them would find it half made.
    await ensureWebBuild(node, say);
    // Each has a Neo4j of its own, and much of either is waiting.
    await Promise.all([
      runTests(node, ['--project', 'integration', '--project', 'faults'], counts, { thorough: false }),
      runTests(node, ['--project', 'browser'], counts, { thorough: false }),
    ]);
  }
  if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}`);
  const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
  console.log(`\n${counts.passed} passed, ${counts.failed} failed${skipped}`);
  process.exit(failures.length === 0 && counts.passed > 0 ? 0 : 1);
} catch (error) {
  failWith(error);
}
