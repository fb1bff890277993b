import type { DatabaseAddress } from '../database.ts';
import { askPatiently } from './connect.ts';
import { explainConnection, withoutSecrets } from './explainConnection.ts';

/** How long (ms) one that does not answer yet is waited for: it may be starting beside us. */
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
  forMs = patience,
): Promise<void> {
  onProgress(`Connecting to the Neo4j at ${withoutSecrets(address.uri)} …`);
  try {
    await askPatiently(address, { forMs, everyMs: 500 });
  } catch (error) {
    throw explainConnection(error, address.uri, address.user);
  }
}
