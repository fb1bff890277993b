import { join } from 'node:path';
import type { Database } from '../graph/database.ts';
import { AuditAnchor } from './auditAnchor.ts';
import { loadPeppers } from './pepper.ts';
import type { PepperRing } from './pepperRing.ts';
import { applyAccessSchema } from './schema.ts';
import { Sessions } from './sessions.ts';
import { TokenCheck } from './tokenCheck.ts';

export interface AccessOptions {
  /** Where the pepper and the anchors of the audit chain are kept. */
  readonly dataDirectory: string;
  /** `LINCHPIN_PEPPER`. */
  readonly pepper?: string | undefined;
  readonly databasePassword: string;
  /** Whether sessions of the demo's one-click sign-in count. */
  readonly demo?: boolean;
}

/** Who is who on one database: what the functions of this folder share. */
export interface Access {
  readonly database: Database;
  readonly peppers: PepperRing;
  readonly tokens: TokenCheck;
  readonly sessions: Sessions;
  readonly anchor: AuditAnchor;
  /** Something of a principal has changed, or of any where none is named: this server sees it at once. */
  principalChanged(principalId?: string): void;
  close(): Promise<void>;
}

const opened = new WeakMap<Database, Access>();

/** Opens the door to a database; once at the start. */
export async function openAccess(database: Database, options: AccessOptions): Promise<Access> {
  await applyAccessSchema(database);
  const peppers = await loadPeppers({
    database,
    dataDirectory: options.dataDirectory,
    configured: options.pepper,
    databasePassword: options.databasePassword,
  });
  const anchor = new AuditAnchor(database, join(options.dataDirectory, 'audit-anchors'));
  const tokens = new TokenCheck(database, peppers);
  const sessions = new Sessions(database, peppers, options.demo ?? false);
  const access: Access = {
    database,
    peppers,
    tokens,
    sessions,
    anchor,
    principalChanged(principalId) {
      tokens.forgetPrincipal(principalId);
      sessions.forgetPrincipal(principalId);
    },
    async close() {
      sessions.close();
      await anchor.close();
    },
  };
  opened.set(database, access);
  return access;
}

/** @throws Error where nobody has called openAccess for the database */
export function accessOf(database: Database): Access {
  const access = opened.get(database);
  if (access === undefined) throw new Error('openAccess comes before anything that needs a principal.');
  return access;
}
