import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { endWith } from './endWith.js';
import { root } from './places.js';
import { StartProblem } from './problem.js';

/** What the web app is built from; the model is shared with it. */
const sources = ['web', 'server/model', 'package-lock.json', 'tsconfig.json'];
const kept = 12_000;
const left = new Set(['dist', 'node_modules']);

/**
 * Builds the web app where its sources have changed since the last build.
 * @param {string} node path of the Node to build with
 * @param {(message: string) => void} say
 * @returns {Promise<void>}
 * @throws StartProblem WEB_BUILD
 */
export async function ensureWebBuild(node, say, folder = root) {
  const config = join(folder, 'web', 'vite.config.ts');
  if (!existsSync(config)) return;
  const built = join(folder, 'web', 'dist');
  const stamp = join(built, '.sources');
  const now = fingerprint(folder);
  if (existsSync(join(built, 'index.html')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === now)
    return;
  say('Building the web app …');
  await build(node, config, folder);
  writeFileSync(stamp, now);
}

function build(node, config, folder) {
  const vite = join(folder, 'node_modules', 'vite', 'bin', 'vite.js');
  const child = spawn(node, [vite, 'build', '--config', config, '--logLevel', 'warn'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_ENV: 'production', NO_COLOR: '1', FORCE_COLOR: undefined },
  });
  endWith(child);
  let output = '';
  const keep = (data) => {
    output = (output + data).slice(-kept);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  return new Promise((done, failed) => {
    child.on('error', failed);
    child.on('close', (code) => {
      if (code === 0) return done();
      // What is wrong, not where in the bundler it was found.
      const lines = output.split('\n').filter((line) => line.trim() !== '' && !/^\s+at /.test(line));
      const last = lines.slice(-20).join('\n');
      failed(new StartProblem('WEB_BUILD', `The web app could not be built.\n\n${last}`));
    });
  });
}

/** A digest of every file that the web app is built from: names and contents, in a fixed order. */
export function fingerprint(folder) {
  const digest = createHash('sha256');
  const add = (path) => {
    const entries = readdirOrFile(join(folder, path));
    if (entries === undefined)
      digest
        .update(`${path}\0`)
        .update(readFileSync(join(folder, path)))
        .update('\0');
    else for (const name of entries) if (!left.has(name)) add(`${path}/${name}`);
  };
  for (const path of sources) if (existsSync(join(folder, path))) add(path);
  return digest.digest('hex');
}

/** The names in a folder, sorted; undefined for a file. */
function readdirOrFile(path) {
  try {
    return readdirSync(path).sort();
  } catch {
    return undefined;
  }
}
