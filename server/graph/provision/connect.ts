import { setTimeout as wait } from 'node:timers/promises';
import { Database, type DatabaseAddress } from '../database.ts';
import { defineStatement } from '../statement.ts';
import { ProvisionProblem } from './problems.ts';

const answer = defineStatement<Record<string, never>, { one: number }>('server/answer');

/**
 * Asks a Neo4j for its version and for an answer from the database.
 * @returns the version, e.g. 5.26.29
 * @throws as the driver does
 */
export async function ask(address: DatabaseAddress): Promise<string> {
  const database = new Database(address);
  try {
    const { version } = await database.verify();
    await database.read((transaction) => answer.run(transaction, {}));
    return version;
  } finally {
    await database.close();
  }
}

/** Asks again and again while what comes back means that a Neo4j is still on its way. */
export async function askPatiently(
  address: DatabaseAddress,
  options: { forMs: number; everyMs: number; giveUp?: () => boolean },
): Promise<string> {
  const until = Date.now() + options.forMs;
  for (;;) {
    try {
      return await ask(address);
    } catch (error) {
      if (!mayPass(error) || Date.now() > until || options.giveUp?.()) throw error;
    }
    await wait(options.everyMs);
  }
}

/** The driver's code, e.g. Neo.ClientError.Security.Unauthorized. */
function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

export function isWrongPassword(error: unknown): boolean {
  return /Security\.(Unauthorized|AuthenticationRateLimit)/.test(codeOf(error));
}

function mayPass(error: unknown): boolean {
  return /^(ServiceUnavailable|SessionExpired|UNAVAILABLE|Neo\.TransientError\.)|DatabaseUnavailable|Procedure\.ProcedureCallFailed/.test(
    codeOf(error),
  );
}

/**
 * What keeps us from an existing Neo4j, in words for a person.
 * @param uri as set in NEO4J_URI
 */
export function explainConnection(error: unknown, uri: string, user: string): ProvisionProblem {
  const code = codeOf(error);
  const message = error instanceof Error ? error.message : String(error);
  if (isWrongPassword(error))
    return new ProvisionProblem(
      'WRONG_PASSWORD',
      /RateLimit/.test(code)
        ? `The Neo4j at ${uri} takes no sign-in for a moment after too many with a wrong password. Check NEO4J_USER and NEO4J_PASSWORD, then try again.`
        : `The Neo4j at ${uri} refuses the user "${user}" with this password. Check NEO4J_USER and NEO4J_PASSWORD.`,
      { cause: error },
    );
  if (/CredentialsExpired/.test(code))
    return new ProvisionProblem(
      'WRONG_PASSWORD',
      `The Neo4j at ${uri} still has its first password. Change it there, then set NEO4J_PASSWORD to the new one.`,
      { cause: error },
    );
  if (/DatabaseNotFound/.test(code))
    return new ProvisionProblem(
      'NEO4J_UNREACHABLE',
      `The Neo4j at ${uri} has no such database: check NEO4J_DATABASE. (${message})`,
      { cause: error },
    );
  if (
    /Unknown scheme|Invalid|URI|Could not parse|Unknown protocol|TLS|Encryption/i.test(message) &&
    !code.startsWith('Service')
  )
    return new ProvisionProblem(
      'NEO4J_URI_INVALID',
      `NEO4J_URI is ${uri}, which is no address of a Neo4j: write bolt://host:7687, neo4j://host:7687 or, with TLS, neo4j+s://host. (${message})`,
      { cause: error },
    );
  if (
    /version|handshake|HTTP/i.test(message) &&
    /not support|Unsupported|negotiat|Server responded/i.test(message)
  )
    return new ProvisionProblem(
      'NEO4J_TOO_OLD',
      `What answers at ${uri} is no Neo4j 5 or later: ${message}`,
      { cause: error },
    );
  return new ProvisionProblem(
    'NEO4J_UNREACHABLE',
    `No Neo4j answers at ${uri} (NEO4J_URI). Is it running, and is the address right? (${message})`,
    { cause: error },
  );
}

/**
 * @param version as Neo4j names itself: 5.26.29, or by the calendar, 2025.06.0
 * @throws ProvisionProblem NEO4J_TOO_OLD
 */
export function assertVersion(version: string, uri: string): void {
  const major = Number.parseInt(version, 10);
  if (major < 5)
    throw new ProvisionProblem(
      'NEO4J_TOO_OLD',
      `The Neo4j at ${uri} is version ${version}. Linchpin needs Neo4j 5 or later.`,
    );
}
