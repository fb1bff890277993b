import { beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../../harness/database.ts';
import { CountingDatabase, graphqlClient, stillEngine } from './client.ts';
import { Estate } from './estate.ts';

const { address, wipe } = testDatabase();
const database = new CountingDatabase(address);
const { ask } = graphqlClient(database, stillEngine(2));

// 60 servers, each with two power feeds of its own, a switch and evidence; half of them changed in revision 2.
beforeAll(async () => {
  await wipe();
  const estate = new Estate(database);
  await estate.begin();
  await estate.cis({ id: 'switch', class: 'NetworkDevice', name: 'zz-switch', since: 1 });
  for (let at = 0; at < 60; at++) {
    const id = `s${at}`;
    const feeds = [`${id}a`, `${id}b`];
    await estate.cis(
      {
        id,
        class: 'Server',
        name: `server ${at}`,
        since: at % 2 ? 1 : 2,
        attributes: { model: 'X' },
        keys: [id],
      },
      ...feeds.map((feed) => ({ id: feed, class: 'PowerFeed', name: `y-feed ${feed}`, since: 1 })),
    );
    await estate.relate(...feeds.map((to) => ({ type: 'POWERED_BY', from: id, to, since: 1 })), {
      type: 'CONNECTED_TO',
      from: id,
      to: 'switch',
      since: 1,
      group: 'net',
    });
    await estate.evidence({
      ciId: id,
      source: 'test',
      scope: `scope ${at}`,
      key: id,
      seenAt: 1_000,
      statement: { class: 'Server', name: `server ${at}`, attributes: { model: 'X' } },
    });
  }
  await estate.publish(1, '2026-01-01T00:00:00Z', []);
  await estate.publish(2, '2026-01-02T00:00:00Z', []);
});

describe('calls of the database', () => {
  const query = `query ($first: Int) { cis(first: $first, filter: { classes: ["Server"] }) { totalCount edges { node {
    name attributes lastSeenAt sourceKeys { key } provenance { attribute winner } redundancy { group members { name } }
    relationships { totalCount edges { node { to { name } lastSeenAt strength } } }
    history { totalCount edges { node { number changes(first: 5) { edges { node { kind } } } } } } } } } }`;

  async function callsFor(first: number): Promise<number> {
    // A server of its own each time, so that nothing is remembered from the time before.
    const { ask: askAfresh } = graphqlClient(database, stillEngine(2));
    database.reads = 0;
    const answer = await askAfresh(query, { first });
    expect(answer.errors).toBeUndefined();
    expect(answer.data.cis.edges).toHaveLength(first);
    expect(answer.data.cis.edges[0].node.redundancy).toHaveLength(2);
    return database.reads;
  }

  it('are as many for 50 CIs as for two', async () => {
    const two = await callsFor(2);
    expect(await callsFor(50)).toBe(two);
    expect(two).toBeLessThanOrEqual(20);
  });

  it('are three for names at the far end of relationships', async () => {
    await ask('{ revision }');
    database.reads = 0;
    const answer = await ask(
      '{ cis(first: 50) { edges { node { relationships { edges { node { to { name } } } } } } } }',
    );
    expect(answer.errors).toBeUndefined();
    expect(database.reads).toBeLessThanOrEqual(3);
  });
});
