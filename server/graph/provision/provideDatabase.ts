import { resolve } from 'node:path';
import type { DatabaseAddress } from '../database.ts';
import { configuredAddress, reachConfigured } from './configured.ts';
import { runContainer } from './container.ts';
import { engineAnswers } from './containerEngine.ts';
import { makeDataFolder } from './dataFolder.ts';
import { runLocal } from './local.ts';
import { lockDataFolder } from './lock.ts';
import { chooseWay, readWay, type Way, type WayTaken, writeWay } from './way.ts';

export interface ProvideOptions {
  /** Where passwords, a local Neo4j's files and the way taken are kept. */
  readonly dataDirectory: string;
  /** NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE, LINCHPIN_NEO4J_HEAP, JAVA_HOME, PATH, DOCKER_HOST. */
  readonly environment: Record<string, string | undefined>;
  /** The largest heap of a Neo4j of ours, e.g. 4g; 2g unless LINCHPIN_NEO4J_HEAP says otherwise. */
  readonly heap?: string;
  /** Settings of a Neo4j of ours beyond those of design.md. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Folders in which Neo4j's jars may lie already; fetched into the first. The data folder unless given. */
  readonly downloads?: readonly string[];
  /** What is being done, for a person who waits. */
  onProgress(message: string): void;
  /** A Neo4j of ours has ended by itself. */
  onCrash(message: string): void;
}

export interface Provided {
  readonly address: DatabaseAddress;
  readonly way: Way;
  /** Whether this start made the store, which is then empty. False for a Neo4j that is not ours. */
  readonly fresh: boolean;
  /** Ends what was started and gives the data folder back. */
  stop(): Promise<void>;
}

/**
 * A Neo4j to keep the graph in: an existing one (NEO4J_URI), else a container where an engine answers, else a local
 * process. The way taken is kept in the data folder, and a later start takes it again.
 * @throws ProvisionProblem with a message for the person who starts Linchpin
 */
export async function provideDatabase(options: ProvideOptions): Promise<Provided> {
  const dataDirectory = resolve(options.dataDirectory);
  makeDataFolder(dataDirectory);
  const unlock = lockDataFolder(dataDirectory);
  try {
    const earlier = readWay(dataDirectory);
    const configured = Boolean(options.environment.NEO4J_URI);
    const surroundings = { configured, engineAnswers: () => engineAnswers(options.environment) };
    const way = await chooseWay(earlier, surroundings, dataDirectory);
    const found = await take(way, earlier, { ...options, dataDirectory });
    writeWay(dataDirectory, found.taken);
    return {
      address: found.address,
      way,
      fresh: found.fresh,
      async stop() {
        try {
          await found.stop();
        } finally {
          unlock();
        }
      },
    };
  } catch (error) {
    unlock();
    throw error;
  }
}

interface Found {
  readonly address: DatabaseAddress;
  readonly taken: WayTaken;
  readonly fresh: boolean;
  stop(): Promise<void>;
}

async function take(way: Way, earlier: WayTaken | undefined, options: ProvideOptions): Promise<Found> {
  const { dataDirectory, environment, settings = {}, onProgress, onCrash } = options;
  const heap = options.heap ?? (environment.LINCHPIN_NEO4J_HEAP || '2g');
  if (way === 'configured') {
    const address = configuredAddress(environment);
    if (earlier && earlier.place !== address.uri)
      onProgress(
        `Note: so far this data folder's graph has been in ${earlier.place} (${earlier.way}); NEO4J_URI now names ${address.uri}.`,
      );
    await reachConfigured(address, onProgress);
    return { address, taken: { way, place: address.uri }, fresh: false, stop: async () => undefined };
  }
  if (way === 'container') {
    const volume = earlier?.way === 'container' ? earlier.place : undefined;
    const neo4j = await runContainer({ dataDirectory, volume, heap, settings, onProgress, onCrash });
    const taken = { way, place: neo4j.volume };
    return { address: neo4j.address, taken, fresh: volume === undefined, stop: neo4j.stop };
  }
  const downloads = options.downloads ?? [dataDirectory];
  const port = earlier?.port;
  const neo4j = await runLocal({
    dataDirectory,
    downloads,
    environment,
    port,
    heap,
    settings,
    onProgress,
    onCrash,
  });
  const taken = { way, place: neo4j.place, port: neo4j.port };
  return { address: neo4j.address, taken, fresh: neo4j.fresh, stop: neo4j.stop };
}
