import type { DatabaseAddress } from '../database.ts';
import { askPatiently, assertVersion, explainConnection } from './connect.ts';

const patience = 15_000;

/** The address of an existing Neo4j from NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD and NEO4J_DATABASE. */
export function configuredAddress(environment: Record<string, string | undefined>): DatabaseAddress {
  return {
    uri: environment.NEO4J_URI ?? '',
    user: environment.NEO4J_USER || 'neo4j',
    password: environment.NEO4J_PASSWORD ?? '',
    database: environment.NEO4J_DATABASE || undefined,
  };
}

/**
 * An existing server, cluster or cloud instance.
 * @throws ProvisionProblem NEO4J_UNREACHABLE, NEO4J_URI_INVALID, WRONG_PASSWORD, NEO4J_TOO_OLD
 */
export async function reachConfigured(
  address: DatabaseAddress,
  onProgress: (message: string) => void,
): Promise<void> {
  onProgress(`Connecting to the Neo4j at ${address.uri} …`);
  let version: string;
  try {
    version = await askPatiently(address, { forMs: patience, everyMs: 500 });
  } catch (error) {
    throw explainConnection(error, address.uri, address.user);
  }
  assertVersion(version, address.uri);
}
