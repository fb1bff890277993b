import { join } from 'node:path';
import { readIfPresent, writeWhole } from './dataFolder.ts';
import { ProvisionProblem } from './problems.ts';

/** How Neo4j comes to be there (design.md). */
export type Way = 'configured' | 'container' | 'local';

/** What the data folder keeps of the way taken. */
export interface WayTaken {
  readonly way: Way;
  /** Where the graph is: an address, a volume or a folder, for messages. */
  readonly place: string;
  /** The Bolt port of a local Neo4j. */
  readonly port?: number | undefined;
}

const fileName = 'neo4j-way.json';

/** The way that an earlier start took with this data folder. */
export function readWay(dataDirectory: string): WayTaken | undefined {
  const text = readIfPresent(join(dataDirectory, fileName));
  if (text === undefined) return undefined;
  try {
    // Written by us alone, below.
    const value = JSON.parse(text) as WayTaken;
    return value.way ? value : undefined;
  } catch {
    return undefined;
  }
}

export function writeWay(dataDirectory: string, taken: WayTaken): void {
  writeWhole(join(dataDirectory, fileName), `${JSON.stringify(taken, undefined, 2)}\n`);
}

export interface Surroundings {
  /** Whether NEO4J_URI is set. */
  readonly configured: boolean;
  /** Whether a container engine answers; asked only where it matters. */
  engineAnswers(): Promise<boolean>;
}

/**
 * Which way this start takes. A store that an earlier start filled is never left for an empty one without a word:
 * only NEO4J_URI, which a person has set, moves on from it.
 * @throws ProvisionProblem OTHER_WAY
 */
export async function chooseWay(
  earlier: WayTaken | undefined,
  surroundings: Surroundings,
  dataDirectory: string,
): Promise<Way> {
  if (surroundings.configured) return 'configured';
  if (earlier?.way === 'local') return 'local';
  if (earlier?.way === 'configured')
    throw new ProvisionProblem(
      'OTHER_WAY',
      `So far the graph has been in the Neo4j at ${earlier.place}, and NEO4J_URI is not set now.\n` +
        `Set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD again. ${toBeginAnew(dataDirectory)}`,
    );
  const engine = await surroundings.engineAnswers();
  if (earlier?.way === 'container' && !engine)
    throw new ProvisionProblem(
      'OTHER_WAY',
      `So far the graph has been in a container (volume ${earlier.place}), and no container engine answers now.\n` +
        `Start Docker or Podman again. ${toBeginAnew(dataDirectory)}`,
    );
  return engine ? 'container' : 'local';
}

function toBeginAnew(dataDirectory: string): string {
  return (
    'To begin with another, empty graph, name another data folder (LINCHPIN_DATA_DIR=/some/folder) ' +
    `or remove ${join(dataDirectory, fileName)}.`
  );
}
