import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '../graph/database.ts';
import { defineStatement } from '../graph/statement.ts';
import { PepperRing } from './pepperRing.ts';
import { newSecret } from './secret.ts';
import { unwrap, wrap } from './wrappedPepper.ts';

const readWrapped = defineStatement<object, { wrapped: string }>('access/readWrappedPepper');
const keepWrapped = defineStatement<{ wrapped: string }, { wrapped: string }>('access/keepWrappedPepper');
const replaceWrapped = defineStatement<{ wrapped: string }, never>('access/replaceWrappedPepper');

export interface PepperOptions {
  readonly database: Database;
  readonly dataDirectory: string;
  /** `LINCHPIN_PEPPER`: the current one, then former ones, with commas between. */
  readonly configured: string | undefined;
  /** What the copy that all servers of one Neo4j share is locked with: the password that they all have. */
  readonly databasePassword: string;
}

/**
 * The peppers of this installation. Without `LINCHPIN_PEPPER` it is a random one, kept in the data folder with
 * mode 600, and in Neo4j locked with Neo4j's own password: several servers on one Neo4j then accept each other's
 * tokens with nothing to set, and a copy of the database alone says nothing about it.
 * @throws Error with a message for the operator when Neo4j's copy cannot be opened and there is no other
 */
export async function loadPeppers(options: PepperOptions): Promise<PepperRing> {
  const configured = (options.configured ?? '')
    .split(',')
    .map((pepper) => pepper.trim())
    .filter((pepper) => pepper !== '');
  const own = await installationPepper(options, configured.length > 0);
  const [current, ...former] = [...configured, ...(own === undefined ? [] : [own])];
  if (current === undefined) throw new Error('No pepper to hash tokens with.');
  return new PepperRing(current, former);
}

async function installationPepper(options: PepperOptions, optional: boolean): Promise<string | undefined> {
  const file = join(options.dataDirectory, 'pepper');
  const kept = existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
  const rows = await options.database.read((transaction) => readWrapped.run(transaction, {}));
  const wrapped = rows[0]?.wrapped;
  const shared = wrapped === undefined ? undefined : await unwrap(wrapped, options.databasePassword);
  if (shared !== undefined) {
    if (shared !== kept) keep(file, shared);
    return shared;
  }
  if (wrapped !== undefined && kept !== '') {
    // Neo4j's password has changed since: lock the copy with the new one.
    const again = await wrap(kept, options.databasePassword);
    await options.database.write((transaction) => replaceWrapped.run(transaction, { wrapped: again }));
    return kept;
  }
  if (wrapped !== undefined) {
    if (optional) return undefined;
    throw new Error(
      'This Neo4j holds tokens that were hashed by another Linchpin server, and its password has changed since. ' +
        `Copy the file "pepper" from that server's data folder to ${file}, or set LINCHPIN_PEPPER on both.`,
    );
  }
  return share(options, kept === '' ? newSecret() : kept, file);
}

async function share(options: PepperOptions, pepper: string, file: string): Promise<string> {
  const wrapped = await wrap(pepper, options.databasePassword);
  const rows = await options.database.write((transaction) => keepWrapped.run(transaction, { wrapped }));
  const winner = (await unwrap(rows[0]?.wrapped ?? wrapped, options.databasePassword)) ?? pepper;
  keep(file, winner);
  return winner;
}

function keep(file: string, pepper: string): void {
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, `${pepper}\n`, { mode: 0o600 });
  chmodSync(file, 0o600);
}
