// npm start. Plain JavaScript, so that any Node from 20 on can begin; what needs Node 24 is run under it.
import { join, resolve } from 'node:path';
import { ensureDependencies } from './dependencies.js';
import { ensureNode24 } from './node24.js';
import { dataDirectory, makeWritable, root } from './places.js';
import { assertPortFree } from './port.js';
import { failWith } from './problem.js';
import { runUnder } from './run.js';
import { ensureWebBuild } from './webBuild.js';

async function serve() {
  const say = (message) => console.log(message);
  makeWritable(dataDirectory());
  // Before the minute that a first start takes, not after it.
  await assertPortFree(process.env.HOST || '127.0.0.1', process.env.PORT || '4000');
  await ensureDependencies(say);
  const node = await ensureNode24(say);
  await ensureWebBuild(node, say);
  return runUnder(node, [join(root, 'server', 'main.ts')], { cwd: root, ownGroup: true });
}

async function runFile([file, ...parameters]) {
  const say = (message) => console.error(message);
  await ensureDependencies(say);
  const node = await ensureNode24(say);
  return runUnder(node, [resolve(root, file), ...parameters], { cwd: root });
}

try {
  const [flag, ...rest] = process.argv.slice(2);
  process.exit(await (flag === '--run' ? runFile(rest) : serve()));
} catch (error) {
  failWith(error);
}
