import { inject } from 'vitest';
import { Database, type DatabaseAddress } from '../../server/graph/database.ts';
import { defineStatement } from '../../server/graph/statement.ts';
import type {} from './neo4j.ts';

export interface TestDatabase {
  readonly address: DatabaseAddress;
  readonly database: Database;
  /**
   * As a graph is at its beginning: constraints and indexes stay, with the note that they are there (to ask Neo4j about
   * each took half a second of every test), and so does the revision 0 that comes with them.
   */
  wipe(): Promise<void>;
}

const makeHead = defineStatement<Record<string, never>, never>('revision/make-head');

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
    async wipe() {
      await database.command(
        'MATCH (n) WHERE NOT n:Schema CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS',
      );
      await database.write((transaction) => makeHead.run(transaction, {}));
    },
  };
}
