import { createHash } from 'node:crypto';
import type { StartedNeo4jContainer } from '@testcontainers/neo4j';
import type { DatabaseAddress } from '../database.ts';
import { askPatiently, isWrongPassword } from './connect.ts';
import { keptPassword } from './password.ts';
import { ProvisionProblem } from './problems.ts';

const image = 'neo4j:5.26-community';

export interface ContainerOptions {
  readonly dataDirectory: string;
  /** The volume of an earlier start. */
  readonly volume: string | undefined;
  readonly heap: string;
  readonly settings: Readonly<Record<string, string>>;
  onProgress(message: string): void;
  onCrash(message: string): void;
}

export interface ContainerNeo4j {
  readonly address: DatabaseAddress;
  readonly volume: string;
  stop(): Promise<void>;
}

/**
 * Runs Neo4j in a container whose volume is kept. testcontainers ends the container when this process dies.
 * @throws ProvisionProblem CONTAINER_FAILED, WRONG_PASSWORD
 */
export async function runContainer(options: ContainerOptions): Promise<ContainerNeo4j> {
  const volume = options.volume ?? volumeName(options.dataDirectory);
  const password = keptPassword(options.dataDirectory);
  options.onProgress(`Starting Neo4j in a container (${image}; the first time it is fetched) …`);
  // Loaded only here: it is large, and most starts go without it.
  const { LoopbackNeo4j } = await import('./loopbackNeo4j.ts');
  let started: StartedNeo4jContainer;
  try {
    started = await new LoopbackNeo4j(image)
      .withPassword(password)
      .withBindMounts([{ source: volume, target: '/data', mode: 'rw' }])
      .withEnvironment(environmentOf(options.heap, options.settings))
      .withLabels({ 'linchpin.volume': volume })
      .start();
  } catch (error) {
    throw new ProvisionProblem(
      'CONTAINER_FAILED',
      `The container engine answers, but Neo4j could not be started in it (${image}): ${error instanceof Error ? error.message : error}\n` +
        'Put that right, or name an existing Neo4j with NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD.',
      { cause: error },
    );
  }
  const address = {
    uri: `bolt://${started.getHost()}:${started.getMappedPort(7687)}`,
    user: 'neo4j',
    password,
  };
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    await started.stop({ remove: true, removeVolumes: false, timeout: 30_000 });
  };
  try {
    await askPatiently(address, { forMs: 60_000, everyMs: 300 });
  } catch (error) {
    await stop();
    throw explain(error, volume);
  }
  const log = await started.logs();
  log.resume();
  log.once('end', () => {
    if (!stopping) options.onCrash('The container with Neo4j has ended by itself.');
  });
  return { address, volume, stop };
}

function explain(error: unknown, volume: string): ProvisionProblem {
  return isWrongPassword(error)
    ? new ProvisionProblem(
        'WRONG_PASSWORD',
        `The Neo4j in the container (volume ${volume}) refuses the password that is kept in the data folder (neo4j-password). Put the right one there.`,
        { cause: error },
      )
    : new ProvisionProblem(
        'CONTAINER_FAILED',
        `Neo4j was started in a container but does not answer: ${error}`,
        {
          cause: error,
        },
      );
}

/** One volume for each data folder of this machine. */
export function volumeName(dataDirectory: string): string {
  return `linchpin-${createHash('sha256').update(dataDirectory).digest('hex').slice(0, 12)}`;
}

/** Settings as the image takes them: dots become underscores, underscores are doubled. */
export function environmentOf(
  heap: string,
  settings: Readonly<Record<string, string>>,
): Record<string, string> {
  const all: Record<string, string> = {
    'server.memory.heap.initial_size': '512m',
    'server.memory.heap.max_size': heap,
    'server.memory.pagecache.size': '512m',
    'dbms.usage_report.enabled': 'false',
    'db.transaction.timeout': '60s',
    'db.lock.acquisition.timeout': '10s',
    ...settings,
  };
  return Object.fromEntries(
    Object.entries(all).map(([name, value]) => [
      `NEO4J_${name.replaceAll('_', '__').replaceAll('.', '_')}`,
      value,
    ]),
  );
}
