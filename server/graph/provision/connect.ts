import { setTimeout as wait } from 'node:timers/promises';
import { Database, type DatabaseAddress } from '../database.ts';
import { defineStatement } from '../statement.ts';
import { ProvisionProblem } from './problems.ts';

const answer = defineStatement<Record<string, never>, { one: number }>('server/answer');

/**
 * Asks a Neo4j for its version and for an answer from the database.
 * @returns the version, e.g. 5.26.29
 * @throws ProvisionProblem NEO4J_TOO_OLD, else as the driver does
 */
export async function ask(address: DatabaseAddress): Promise<string> {
  const database = new Database(address);
  try {
    const { version } = await database.verify();
    assertVersion(version, address.uri);
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
export function driverCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

export function isWrongPassword(error: unknown): boolean {
  return /Security\.(Unauthorized|AuthenticationRateLimit)/.test(driverCode(error));
}

function mayPass(error: unknown): boolean {
  return /^(ServiceUnavailable|SessionExpired|UNAVAILABLE|Neo\.TransientError\.)|DatabaseUnavailable|Procedure\.ProcedureCallFailed/.test(
    driverCode(error),
  );
}

/**
 * @param version as Neo4j names itself: 5.26.29, or by the calendar, 2025.06.0
 * @throws ProvisionProblem NEO4J_TOO_OLD
 */
export function assertVersion(version: string, uri: string): void {
  const [major = 0, minor = 0] = version.split('.').map((part) => Number.parseInt(part, 10));
  // 5.26 is the first that takes a label or a relationship type from a row.
  if (major < 5 || (major === 5 && minor < 26))
    throw new ProvisionProblem(
      'NEO4J_TOO_OLD',
      `The Neo4j at ${uri} is version ${version}. Linchpin needs Neo4j 5.26 or later.`,
    );
}
