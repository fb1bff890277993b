import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { readIfPresent, writeWhole } from './dataFolder.ts';

/** The password of the Neo4j that we provide: random, made once, readable by this user alone. */
export function keptPassword(dataDirectory: string): string {
  const path = join(dataDirectory, 'neo4j-password');
  const kept = readIfPresent(path)?.trim();
  if (kept) return kept;
  const made = randomBytes(24).toString('base64url');
  // Written before Neo4j learns it: a crash in between must not lock us out.
  writeWhole(path, `${made}\n`);
  return made;
}
