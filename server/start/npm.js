import { spawn } from 'node:child_process';
import { endWith } from './endWith.js';
import { StartProblem } from './problem.js';

const kept = 12_000;

/**
 * Runs npm and says every ten seconds that it still works.
 * @param {string[]} parameters
 * @param {{ cwd: string, what: string, say(message: string): void }} options what: the work in words, for messages
 * @returns {Promise<void>}
 * @throws StartProblem NPM_MISSING, NPM_FAILED, LOCK_DIFFERS
 */
export function runNpm(parameters, { cwd, what, say }) {
  // npm tells the scripts it runs where it lies; that npm is sure to fit, and needs no search on Windows either.
  const own = process.env.npm_execpath;
  const script = own?.endsWith('.js') && own.includes('npm-cli') ? own : undefined;
  const command = script ? process.execPath : 'npm';
  const started = Date.now();
  return new Promise((done, failed) => {
    const child = spawn(command, script ? [script, ...parameters] : parameters, {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: !script && process.platform === 'win32',
      env: withoutNpmSettings(),
    });
    endWith(child);
    let output = '';
    const keep = (data) => {
      output = (output + data).slice(-kept);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    const ticking = setInterval(
      () => say(`  … ${what}: ${Math.round((Date.now() - started) / 1000)} s`),
      10_000,
    );
    child.on('error', (error) => {
      clearInterval(ticking);
      failed(
        new StartProblem(
          'NPM_MISSING',
          `npm could not be run (${error.message}). Install Node 20 or later with npm.`,
        ),
      );
    });
    child.on('close', (code) => {
      clearInterval(ticking);
      if (code === 0) done();
      else failed(problemOf(what, output));
    });
  });
}

/** Settings of the npm that runs us (npm_config_*, e.g. a dry run or another prefix) are not meant for ours. */
function withoutNpmSettings() {
  const environment = { ...process.env };
  for (const name of [
    'npm_config_prefix',
    'npm_config_local_prefix',
    'npm_config_global',
    'npm_config_omit',
    'npm_config_loglevel',
  ])
    delete environment[name];
  return environment;
}

const lockDiffers = /EUSAGE|can only install packages when|in sync/;

const explanations = [
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ECONNRESET|ERR_SOCKET_TIMEOUT|network/i,
    'The package registry does not answer: check the network, or a proxy (npm config get registry).',
  ],
  [/ENOSPC/, 'The disk is full.'],
  [/EACCES|EPERM|EROFS/, 'This user may not write there.'],
  [lockDiffers, 'package.json and package-lock.json differ: run npm install once.'],
  [/E401|E403|ENEEDAUTH/, 'The package registry refuses access.'],
  [/E404|ETARGET/, 'The package registry does not have a package that is needed.'],
  [/EINTEGRITY/, 'A package differs from what package-lock.json says it is: try npm cache clean --force.'],
];

function problemOf(what, output) {
  const code = lockDiffers.test(output) ? 'LOCK_DIFFERS' : 'NPM_FAILED';
  return new StartProblem(code, `${what} failed. ${explain(output)}\n\n${lastLines(output)}`);
}

/** What npm's output means, in a sentence. */
export function explain(output) {
  return explanations.find(([pattern]) => pattern.test(output))?.[1] ?? 'npm says:';
}

function lastLines(output) {
  return output.trim().split('\n').slice(-12).join('\n');
}
