import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** This server's own name, kept in its data folder: the same after a restart, another for each server on one Neo4j. */
export function serverId(dataDirectory: string): string {
  const file = join(dataDirectory, 'server-id');
  if (!existsSync(file)) writeFileSync(file, randomUUID(), { mode: 0o600, flag: 'wx' });
  return readFileSync(file, 'utf8').trim();
}
