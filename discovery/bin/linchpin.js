#!/usr/bin/env node
// npx linchpin …: plain JavaScript, so that any Node from 20 on can begin; the command line itself is cli.ts.
import { fileURLToPath } from 'node:url';
import { ensureDependencies } from '../../server/start/dependencies.js';
import { ensureNode24 } from '../../server/start/node24.js';
import { failWith } from '../../server/start/problem.js';
import { runUnder } from '../../server/start/run.js';

try {
  // Standard output belongs to the command's answer.
  const say = (message) => console.error(message);
  await ensureDependencies(say);
  const node = await ensureNode24(say);
  const cli = fileURLToPath(new URL('../cli.ts', import.meta.url));
  process.exit(await runUnder(node, [cli, ...process.argv.slice(2)]));
} catch (error) {
  failWith(error);
}
