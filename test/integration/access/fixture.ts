import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { type Access, openAccess } from '../../../server/access/access.ts';
import type { Caller } from '../../../server/model/principal.ts';
import { testDatabase } from '../../harness/database.ts';

export const admin: Caller = {
  id: 'test-admin',
  handle: 'test-admin',
  name: 'Test admin',
  roles: ['ADMIN'],
  teams: [],
  sources: undefined,
  scopes: undefined,
};

/** An empty database with its door open, and a data folder of its own. */
export async function freshAccess(
  options: { demo?: boolean; pepper?: string; keep?: boolean; dataDirectory?: string } = {},
): Promise<{ access: Access; dataDirectory: string }> {
  const { database, address, wipe } = testDatabase();
  if (!options.keep) await wipe();
  const dataDirectory = options.dataDirectory ?? mkdtempSync(join(tmpdir(), 'linchpin-access-'));
  const access = await openAccess(database, {
    dataDirectory,
    databasePassword: address.password,
    pepper: options.pepper,
    demo: options.demo,
  });
  afterAll(async () => {
    await access.close().catch(() => undefined);
    rmSync(dataDirectory, { recursive: true, force: true });
  });
  return { access, dataDirectory };
}
