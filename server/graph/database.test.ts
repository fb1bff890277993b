import neo4j from 'neo4j-driver';
import { expect, test } from 'vitest';

test('the driver has the method by which BEGIN goes out with the first statement, which its types leave out', async () => {
  const driver = neo4j.driver('bolt://localhost', neo4j.auth.basic('neo4j', 'not asked'));
  try {
    // Where a new driver drops it, each transaction takes a round trip more, and nothing else tells.
    expect(driver.session()).toHaveProperty('_configureTransactionExecutor', expect.any(Function));
  } finally {
    await driver.close();
  }
});
