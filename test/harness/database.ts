import { inject } from 'vitest';
import { Database, type DatabaseAddress } from '../../server/graph/database.ts';
import type {} from './neo4j.ts';

export interface TestDatabase {
  readonly address: DatabaseAddress;
  readonly database: Database;
  /** Removes every node and relationship; constraints and indexes stay. */
  wipe(): Promise<void>;
}

let opened: TestDatabase | undefined;

/**
 * The throw-away Neo4j of this test run, one connection for each test file. Files run one at a time, so a test may
 * wipe it before it begins.
 */
export function testDatabase(): TestDatabase {
  opened ??= open(inject('neo4j'));
  return opened;
}

function open(address: DatabaseAddress): TestDatabase {
  const database = new Database(address);
  return {
    address,
    database,
    wipe: () => database.command('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS'),
  };
}
