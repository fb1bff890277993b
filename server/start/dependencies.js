import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runNpm } from './npm.js';
import { root } from './places.js';

const flags = ['--include=dev', '--no-audit', '--no-fund'];

/**
 * Installs the packages of package-lock.json where node_modules is missing or holds others.
 * @param {(message: string) => void} say
 */
export async function ensureDependencies(say, folder = root) {
  const installed = readJson(join(folder, 'node_modules', '.package-lock.json'));
  const wanted = readJson(join(folder, 'package-lock.json'));
  if (wanted === undefined || isInstalled(wanted, installed)) return;
  say(
    installed
      ? 'The packages have changed: installing them anew …'
      : 'Installing the packages (first start only, about a minute) …',
  );
  const options = { cwd: folder, what: 'Installing the packages', say };
  try {
    await runNpm(['ci', ...flags], options);
  } catch (error) {
    // npm ci wants every package named, other platforms' too, which npm leaves out where its registry lacks them.
    if (error.code !== 'LOCK_DIFFERS') throw error;
    say('package-lock.json does not name every package; installing what it names, and the rest beside it …');
    await runNpm(['install', '--no-save', ...flags], options);
  }
}

/**
 * Whether npm's own record of what it installed has every package of the lock file in the version named there.
 * Contents, not times: a checkout gives every file a new time. Optional packages are for other platforms.
 */
export function isInstalled(wanted, installed) {
  if (installed === undefined) return false;
  return Object.entries(wanted.packages).every(
    ([path, entry]) =>
      path === '' || entry.optional || entry.link || installed.packages[path]?.version === entry.version,
  );
}

function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
