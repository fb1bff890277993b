import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ProvisionProblem } from './problems.ts';

/**
 * Makes the data folder, for this user alone, and tries to write to it.
 * @throws ProvisionProblem DATA_FOLDER
 */
export function makeDataFolder(folder: string): void {
  const probe = join(folder, `.writable-${process.pid}`);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(probe, '');
    rmSync(probe);
  } catch (error) {
    throw new ProvisionProblem(
      'DATA_FOLDER',
      `The data folder ${folder} cannot be written (${codeOf(error)}).\n` +
        'Give this user the right to write there, or name another folder with LINCHPIN_DATA_DIR.',
      { cause: error },
    );
  }
}

/** Writes a file whole or not at all, readable by this user alone. */
export function writeWhole(path: string, text: string): void {
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, text, { mode: 0o600 });
  renameSync(draft, path);
}

/** A file's text, or undefined where there is no such file. Other faults are thrown. */
export function readIfPresent(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** The code of a fault of the operating system, e.g. ENOENT. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
