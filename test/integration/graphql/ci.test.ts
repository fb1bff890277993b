import { describe, expect, it } from 'vitest';
import { hostEstate } from './hostEstate.ts';

const ask = hostEstate();

describe('ci', () => {
  it('answers by id, by source and key, and retired ones too', async () => {
    const answer = await ask(`{
      byId: ci(id: "host") { __typename id class name criticality owner status attributes ... on Hypervisor { model } }
      byKey: ci(source: "cmdb", key: "77") { id }
      retired: ci(id: "gone") { name status }
      former: ci(id: "vm", asOf: { revision: 1 }) { name }
      node(id: "vm") { id __typename }
    }`);
    expect(answer.errors).toBeUndefined();
    expect(answer.data.byId).toMatchObject({
      __typename: 'Hypervisor',
      class: 'Hypervisor',
      name: 'esx-1',
      criticality: 'HIGH',
      owner: 'platform',
      status: 'ACTIVE',
      attributes: { model: 'R740', rackUnit: 7, owner: 'platform', criticality: 'HIGH' },
      model: 'R740',
    });
    expect(answer.data.byKey.id).toBe('host');
    expect(answer.data.retired).toEqual({ name: 'gone', status: 'RETIRED' });
    expect(answer.data.former.name).toBe('web');
    expect(answer.data.node).toEqual({ id: 'vm', __typename: 'VirtualMachine' });
  });

  it('says who said what, and when it was last seen', async () => {
    const answer = await ask(
      `{ ci(id: "host") { lastSeenAt sourceKeys { source scope key } provenance { attribute value source winner } } }`,
    );
    expect(answer.data.ci.lastSeenAt).toBe('1970-01-01T00:00:08.000Z');
    expect(answer.data.ci.sourceKeys).toEqual([
      { source: 'cmdb', scope: 'all', key: '77' },
      { source: 'vcenter', scope: 'dc', key: 'h1' },
    ]);
    expect(
      answer.data.ci.provenance.filter((one: { attribute: string }) => one.attribute === 'model'),
    ).toEqual([
      { attribute: 'model', value: 'R740', source: 'vcenter', winner: true },
      { attribute: 'model', value: 'R640', source: 'cmdb', winner: false },
    ]);
  });

  it('lists declared and implied groups', async () => {
    const answer = await ask(
      '{ ci(id: "host") { redundancy { group minUp mode implied members { name } } } }',
    );
    expect(answer.data.ci.redundancy).toEqual([
      { group: 'paths', minUp: '50%', mode: 'SHARED', implied: false, members: [{ name: 'switch' }] },
      {
        group: '~POWERED_BY',
        minUp: '1',
        mode: 'STANDBY',
        implied: true,
        members: [{ name: 'Feed A' }, { name: 'Feed B' }],
      },
    ]);
  });

  it('pages its relationships at the pinned revision', async () => {
    const query = `query ($direction: Direction, $types: [String!], $first: Int, $after: String, $asOf: AsOf) {
      ci(id: "host", asOf: $asOf) { relationships(direction: $direction, types: $types, first: $first, after: $after) {
        totalCount pageInfo { hasNextPage endCursor } edges { node { type from { name } to { name } strength group weight confidence sources lastSeenAt } } } } }`;
    const all = await ask(query);
    expect(all.errors).toBeUndefined();
    const { totalCount, edges } = all.data.ci.relationships;
    expect(totalCount).toBe(4);
    expect(edges.map((e: { node: { type: string } }) => e.node.type)).toEqual([
      'CONNECTED_TO',
      'HOSTED_ON',
      'POWERED_BY',
      'POWERED_BY',
    ]);
    expect(edges[0].node).toMatchObject({
      strength: 'HARD',
      group: 'paths',
      weight: 1,
      lastSeenAt: '1970-01-01T00:00:09.000Z',
    });
    expect(edges[1].node).toMatchObject({ from: { name: 'web-1' }, to: { name: 'esx-1' } });
    const dependents = await ask(query, { direction: 'DEPENDENTS' });
    expect(dependents.data.ci.relationships.totalCount).toBe(1);
    const typed = await ask(query, { types: ['POWERED_BY'], first: 1 });
    expect(typed.data.ci.relationships).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: true } });
    const rest = await ask(query, {
      types: ['POWERED_BY'],
      first: 1,
      after: typed.data.ci.relationships.pageInfo.endCursor,
    });
    expect(rest.data.ci.relationships.edges[0].node.to.name).toBe('Feed B');
    expect(rest.data.ci.relationships.pageInfo.hasNextPage).toBe(false);
    const earlier = await ask(query, { asOf: { revision: 1 } });
    expect(earlier.data.ci.relationships.edges[0].node).toMatchObject({
      type: 'HOSTED_ON',
      from: { name: 'web' },
    });
  });
});
