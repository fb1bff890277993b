import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DatabaseAddress } from '../database.ts';
import { configuredAddress, reachConfigured } from './configured.ts';
import { runContainer } from './container.ts';
import { engineAnswers } from './containerEngine.ts';
import { makeDataFolder } from './dataFolder.ts';
import { withoutSecrets } from './explainConnection.ts';
import { runLocal } from './local.ts';
import { lockDataFolder } from './lock.ts';
import { ProvisionProblem } from './problems.ts';
import { chooseWay, readWay, type Way, type WayTaken, writeWay } from './way.ts';

/** The checkout's own data folder: another data folder need not fetch the same again. */
const ownDownloads = fileURLToPath(new URL('../../../.linchpin', import.meta.url));

export interface ProvideOptions {
  /** Where passwords, a local Neo4j's files and the way taken are kept. */
  readonly dataDirectory: string;
  /** NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE, LINCHPIN_NEO4J_HEAP, JAVA_HOME, PATH, DOCKER_HOST. */
  readonly environment: Record<string, string | undefined>;
  /** The largest heap of a Neo4j of ours, e.g. 4g; 2g unless LINCHPIN_NEO4J_HEAP says otherwise. */
  readonly heap?: string;
  /** Settings of a Neo4j of ours beyond those of design.md. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Folders in which Neo4j's jars may lie already; fetched into the first. The data folder and the checkout's unless
   * given. */
  readonly downloads?: readonly string[];
  /** What is being done, for a person who waits. */
  onProgress(message: string): void;
  /** A local Neo4j is on its way: there are seconds for something else. */
  onBooting?(): void;
  /** A Neo4j of ours has ended by itself. */
  onCrash(message: string): void;
}

export interface Provided {
  readonly address: DatabaseAddress;
  readonly way: Way;
  /** Whether this start made the store, which is then empty. False for a Neo4j that is not ours. */
  readonly fresh: boolean;
  /** Once all else is done: prepares, in the background, what makes the next start quicker. */
  quickenNextStart(): Promise<unknown>;
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
      quickenNextStart: () => found.quickenNextStart?.() ?? Promise.resolve(),
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
  quickenNextStart?(): Promise<unknown>;
  stop(): Promise<void>;
}

async function take(way: Way, earlier: WayTaken | undefined, options: ProvideOptions): Promise<Found> {
  if (way === 'configured') return takeConfigured(earlier, options);
  if (way === 'local') return takeLocal(earlier, options);
  try {
    return await takeContainer(earlier, options);
  } catch (error) {
    // Nothing is lost by the next way while there is no store yet.
    const mayGoOn = earlier === undefined && error instanceof ProvisionProblem;
    if (!mayGoOn || error.code !== 'CONTAINER_FAILED') throw error;
    options.onProgress(`${error.message}\nTrying a local process instead.`);
    return takeLocal(earlier, options);
  }
}

async function takeConfigured(earlier: WayTaken | undefined, options: ProvideOptions): Promise<Found> {
  const address = configuredAddress(options.environment);
  const place = withoutSecrets(address.uri);
  if (earlier && earlier.place !== place)
    options.onProgress(
      `Note: so far the graph of this data folder has been in ${earlier.place} (${earlier.way}); NEO4J_URI now names ${place}.`,
    );
  await reachConfigured(address, options.onProgress);
  return { address, taken: { way: 'configured', place }, fresh: false, stop: async () => undefined };
}

async function takeContainer(earlier: WayTaken | undefined, options: ProvideOptions): Promise<Found> {
  const volume = earlier?.place;
  const neo4j = await runContainer({ ...options, ...sizeOf(options), volume });
  const { address, stop } = neo4j;
  return { address, taken: { way: 'container', place: neo4j.volume }, fresh: volume === undefined, stop };
}

async function takeLocal(earlier: WayTaken | undefined, options: ProvideOptions): Promise<Found> {
  const downloads = options.downloads ?? [options.dataDirectory, ownDownloads];
  const neo4j = await runLocal({ ...options, ...sizeOf(options), downloads, port: earlier?.port });
  const { address, fresh, place, port, stop, quickenNextStart } = neo4j;
  return { address, taken: { way: 'local', place, port }, fresh, stop, quickenNextStart };
}

function sizeOf({ heap, settings = {}, environment }: ProvideOptions) {
  return { heap: heap ?? (environment.LINCHPIN_NEO4J_HEAP || '2g'), settings };
}
