import { beforeAll } from 'vitest';
import type { CiNode, RelationshipEdge } from '../../../server/model/journal.ts';
import { testDatabase } from '../../harness/database.ts';
import { CountingDatabase, graphqlClient, stillEngine } from './client.ts';
import { Estate } from './estate.ts';

const node = (id: string, name: string): CiNode => ({
  id,
  class: 'VirtualMachine',
  name,
  status: 'ACTIVE',
  criticality: null,
  owner: null,
  redundancy: [],
});
const edge = (type: string, from: string, to: string): RelationshipEdge => ({
  type,
  from,
  to,
  strength: null,
  group: null,
  weight: 1,
  confidence: 'OBSERVED',
  sightings: [],
});

/**
 * A machine, its host and what that needs, for one file of tests. Published are revisions 1 to 3; revision 4 is being
 * applied and must not be seen.
 * @returns asks a question of it
 */
export function hostEstate(): ReturnType<typeof graphqlClient>['ask'] {
  const { address, wipe } = testDatabase();
  const database = new CountingDatabase(address);
  beforeAll(async () => {
    await wipe();
    await publish(database);
  });
  return graphqlClient(database, stillEngine(3)).ask;
}

async function publish(database: CountingDatabase): Promise<void> {
  const estate = new Estate(database);
  await estate.begin();
  await estate.cis(
    {
      id: 'host',
      class: 'Hypervisor',
      name: 'esx-1',
      since: 1,
      owner: 'platform',
      criticality: 'HIGH',
      attributes: { model: 'R740', rackUnit: 7 },
      redundancy: [{ group: 'paths', minUp: '50%', mode: 'SHARED' }],
      keys: ['h1'],
    },
    { id: 'vm', class: 'VirtualMachine', name: 'web-unpublished', since: 4, created: 1 },
    { id: 'new', class: 'VirtualMachine', name: 'new-unpublished', since: 4 },
    { id: 'feed-a', class: 'PowerFeed', name: 'Feed A', since: 1 },
    { id: 'feed-b', class: 'PowerFeed', name: 'Feed B', since: 1 },
    { id: 'switch', class: 'NetworkDevice', name: 'switch', since: 2 },
    { id: 'gone', class: 'Server', name: 'gone', since: 3, created: 1, status: 'RETIRED' },
  );
  await estate.was({ id: 'vm', class: 'VirtualMachine', name: 'web', since: 1, until: 2 });
  await estate.was({ id: 'vm', class: 'VirtualMachine', name: 'web-1', since: 2, until: 4, created: 1 });
  await estate.was({ id: 'gone', class: 'Server', name: 'gone', since: 1, until: 3 });
  await estate.relate(
    { type: 'POWERED_BY', from: 'host', to: 'feed-a', since: 1 },
    { type: 'POWERED_BY', from: 'host', to: 'feed-b', since: 1 },
    { type: 'CONNECTED_TO', from: 'host', to: 'switch', since: 2, group: 'paths', seenAt: 9_000 },
    { type: 'HOSTED_ON', from: 'vm', to: 'host', since: 1, until: 4 },
    { type: 'HOSTED_ON', from: 'new', to: 'host', since: 4 },
    { type: 'RUNS_ON', from: 'vm', to: 'gone', since: 1, until: 3 },
  );
  await estate.evidence(
    {
      ciId: 'host',
      source: 'vcenter',
      scope: 'dc',
      key: 'h1',
      seenAt: 5_000,
      statement: { class: 'Hypervisor', name: 'esx-1', attributes: { model: 'R740', owner: 'platform' } },
    },
    {
      ciId: 'host',
      source: 'cmdb',
      scope: 'all',
      key: '77',
      seenAt: 2_000,
      statement: { class: 'Hypervisor', name: 'ESX 1', attributes: { model: 'R640' } },
    },
  );
  await estate.scope('cmdb', 'all', 8_000);
  await estate.scope('vcenter', 'dc', 1_000);
  await publishJournals(estate);
}

async function publishJournals(estate: Estate): Promise<void> {
  await estate.publish(1, '2026-01-01T00:00:00Z', [
    { kind: 'CREATED', ci: node('vm', 'web'), changes: [] },
    { kind: 'RELATED', edge: edge('HOSTED_ON', 'vm', 'host'), before: null },
    { kind: 'RELATED', edge: edge('RUNS_ON', 'vm', 'gone'), before: null },
  ]);
  await estate.publish(
    2,
    '2026-01-02T00:00:00Z',
    [
      {
        kind: 'CHANGED',
        ci: node('vm', 'web-1'),
        changes: [
          { attribute: 'name', before: 'web', after: 'web-1' },
          { attribute: 'cpuCount', before: 2, after: 4 },
        ],
      },
    ],
    [{ kind: 'CREATED', ci: { ...node('switch', 'switch'), class: 'NetworkDevice' }, changes: [] }],
  );
  await estate.publish(3, '2026-01-03T00:00:00Z', [
    { kind: 'UNRELATED', edge: edge('RUNS_ON', 'vm', 'gone') },
    { kind: 'RETIRED', ci: { ...node('gone', 'gone'), class: 'Server', status: 'RETIRED' }, changes: [] },
    {
      kind: 'CHANGED',
      ci: node('vm', 'web-1'),
      changes: [{ attribute: 'cpuCount', before: 4, after: 2 }],
    },
  ]);
}
