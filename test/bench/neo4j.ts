import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Database, type DatabaseAddress } from '../../server/graph/database.ts';
import { provideDatabase } from '../../server/graph/provision/provideDatabase.ts';
import { downloadDirectories } from '../../server/start/places.js';

export interface BenchNeo4j {
  readonly address: DatabaseAddress;
  readonly database: Database;
  readonly way: string;
  readonly version: string;
  stop(): Promise<void>;
}

/** An empty Neo4j of the bench's own, as `npm start` would provide one, with 2 GB of heap; never NEO4J_URI's. */
export async function freshNeo4j(say: (message: string) => void): Promise<BenchNeo4j> {
  const folder = mkdtempSync(join(tmpdir(), 'linchpin-bench-'));
  const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE, ...environment } = process.env;
  const provided = await provideDatabase({
    dataDirectory: folder,
    downloads: downloadDirectories(),
    heap: '2g',
    environment,
    onProgress: say,
    onCrash: (message) => console.error(message),
  });
  const database = new Database(provided.address);
  const { version } = await database.verify();
  return {
    address: provided.address,
    database,
    way: provided.way,
    version,
    async stop() {
      await database.close();
      await provided.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
