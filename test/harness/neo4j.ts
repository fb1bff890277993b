import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import type { DatabaseAddress } from '../../server/graph/database.ts';
import { type Provided, provideDatabase } from '../../server/graph/provision/provideDatabase.ts';
import { downloadDirectories } from '../../server/start/places.js';

declare module 'vitest' {
  interface ProvidedContext {
    neo4j: DatabaseAddress;
  }
}

interface Shared {
  readonly provided: Promise<Provided>;
  readonly folder: string;
  users: number;
}

// Two kinds of test share one Neo4j, but each gets a copy of this module: the process is what they have in common.
const place = Symbol.for('linchpin.test.neo4j');
// TypeScript does not know of a property that we add to the global object.
const common = globalThis as typeof globalThis & { [place]?: Shared };

/** Starts the throw-away Neo4j of a test run, or takes the one of NEO4J_TEST_URI; never NEO4J_URI. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  common[place] ??= begin();
  const shared = common[place];
  shared.users++;
  project.provide('neo4j', (await shared.provided).address);
  return async () => {
    if (--shared.users > 0) return;
    delete common[place];
    await (await shared.provided).stop();
    rmSync(shared.folder, { recursive: true, force: true });
  };
}

function begin(): Shared {
  const folder = mkdtempSync(join(tmpdir(), 'linchpin-test-'));
  const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE, ...rest } = process.env;
  const provided = provideDatabase({
    dataDirectory: folder,
    downloads: downloadDirectories(),
    heap: '1g',
    settings: { 'db.tx_log.preallocate': 'false' },
    environment: {
      ...rest,
      // A run is too short for what Java's second compiler makes to pay, and it takes a fourth of the two cores meanwhile.
      JAVA_TOOL_OPTIONS: '-XX:TieredStopAtLevel=1',
      NEO4J_URI: process.env.NEO4J_TEST_URI,
      NEO4J_USER: process.env.NEO4J_TEST_USER,
      NEO4J_PASSWORD: process.env.NEO4J_TEST_PASSWORD,
      NEO4J_DATABASE: process.env.NEO4J_TEST_DATABASE,
    },
    onProgress: (message) => console.log(message),
    onCrash: (message) => console.error(message),
  });
  return { provided, folder, users: 0 };
}
