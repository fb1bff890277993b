import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runNpm } from './npm.js';
import { downloadDirectories, makeWritable } from './places.js';
import { StartProblem } from './problem.js';

const needed = 24;

/**
 * The path of a Node that runs TypeScript by itself: the one that runs us where it is new enough, else Node 24 from
 * the npm package `node`, fetched once into the data folder.
 * @param {(message: string) => void} say
 * @returns {Promise<string>}
 * @throws StartProblem NODE_MISSING
 */
export async function ensureNode24(say) {
  if (major(process.versions.node) >= needed) return process.execPath;
  const folders = downloadDirectories().map((folder) => join(folder, 'runtime'));
  const present = folders.map(program).find(existsSync);
  if (present) return present;
  const [folder] = folders;
  makeWritable(folder);
  say(
    `This is Node ${process.versions.node}; fetching Node ${needed} beside it (once, about half a minute) …`,
  );
  await runNpm(['install', '--no-save', '--no-audit', '--no-fund', '--prefix', folder, `node@${needed}`], {
    cwd: folder,
    what: `Fetching Node ${needed}`,
    say,
  });
  const fetched = program(folder);
  const answer = existsSync(fetched) ? spawnSync(fetched, ['--version'], { encoding: 'utf8' }) : undefined;
  if (answer?.status !== 0 || major(answer.stdout.replace('v', '')) < needed)
    throw new StartProblem(
      'NODE_MISSING',
      `Node ${needed} was fetched but does not run here${answer?.stderr ? ` (${answer.stderr.trim()})` : ''}.\n` +
        `Install Node ${needed} or later yourself and start again.`,
    );
  return fetched;
}

const major = (version) => Number.parseInt(version, 10);

const program = (folder) =>
  join(folder, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
