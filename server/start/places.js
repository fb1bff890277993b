import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { StartProblem } from './problem.js';

/** The folder of the checkout. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** The data folder (LINCHPIN_DATA_DIR, else .linchpin of the checkout) as an absolute path. */
export function dataDirectory(environment = process.env) {
  return resolve(root, environment.LINCHPIN_DATA_DIR || '.linchpin');
}

/** Folders in which something downloaded earlier may lie; what is downloaded anew goes into the first. */
export function downloadDirectories(environment = process.env) {
  return [...new Set([dataDirectory(environment), join(root, '.linchpin')])];
}

/** @throws StartProblem DATA_FOLDER where nothing can be written there */
export function makeWritable(folder) {
  const probe = join(folder, `.writable-${process.pid}`);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(probe, '');
    rmSync(probe);
  } catch (error) {
    throw new StartProblem(
      'DATA_FOLDER',
      `The data folder ${folder} cannot be written (${error.code ?? error.message}).\n` +
        'Give this user the right to write there, or name another folder: LINCHPIN_DATA_DIR=/some/folder npm start',
    );
  }
}
