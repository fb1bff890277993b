import { describe, expect, it } from 'vitest';
import { hostEstate } from './hostEstate.ts';

const ask = hostEstate();

describe('the history of a CI', () => {
  it('has the revisions in which it or its relationships changed as its history', async () => {
    const answer = await ask(
      `{ ci(id: "vm") { history { totalCount edges { node { number at actor cause } } } } }`,
    );
    expect(answer.data.ci.history).toEqual({
      totalCount: 3,
      edges: [
        { node: { number: 3, at: '2026-01-03T00:00:00.000Z', actor: 'test', cause: 'step 3' } },
        { node: { number: 2, at: '2026-01-02T00:00:00.000Z', actor: 'test', cause: 'step 2' } },
        { node: { number: 1, at: '2026-01-01T00:00:00.000Z', actor: 'test', cause: 'step 1' } },
      ],
    });
    const page = `query ($after: String) { ci(id: "vm") { history(first: 1, after: $after) {
      pageInfo { hasNextPage endCursor } edges { node { number } } } } }`;
    const first = await ask(page);
    expect(first.data.ci.history.pageInfo.hasNextPage).toBe(true);
    const second = await ask(page, { after: first.data.ci.history.pageInfo.endCursor });
    expect(second.data.ci.history.edges).toEqual([{ node: { number: 2 } }]);
  });

  it('says of each revision what it changed of the CI alone, without the journal', async () => {
    const query = `query ($id: ID!, $first: Int, $after: String) { ci(id: $id) { history { edges { node { number
      changes(of: $id, first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node {
        kind attribute before after ci { name } relationship { type from { name } to { name } } } } } } } } } }`;
    const answer = await ask(query, { id: 'vm' });
    expect(answer.errors).toBeUndefined();
    const steps = answer.data.ci.history.edges.map(
      ({ node }: { node: { changes: { edges: { node: object }[] } } }) =>
        node.changes.edges.map((change) => change.node),
    );
    const judged = { strength: null, group: null, weight: 1, confidence: 'OBSERVED' };
    expect(steps).toMatchObject([
      [{ kind: 'UNRELATED', before: judged, after: null, relationship: { type: 'RUNS_ON' } }],
      [{ kind: 'CHANGED', attribute: 'name', before: 'web', after: 'web-1', relationship: null }],
      [
        { kind: 'CREATED', ci: { name: 'web' } },
        { kind: 'RELATED', before: null, after: judged, relationship: { type: 'HOSTED_ON' } },
        { kind: 'RELATED', relationship: { type: 'RUNS_ON', from: { name: 'web' }, to: { name: 'gone' } } },
      ],
    ]);
    const host = await ask(query, { id: 'host' });
    expect(
      host.data.ci.history.edges.map(({ node }: { node: { number: number; changes: object } }) => node),
    ).toMatchObject([
      { number: 2, changes: { totalCount: 1, edges: [{ node: { after: { group: 'paths' } } }] } },
      { number: 1, changes: { totalCount: 4 } },
    ]);
    const begin = await ask(query, { id: 'host', first: 2 });
    const [, { node: one }] = begin.data.ci.history.edges;
    expect(one.changes.edges).toMatchObject([{ node: { kind: 'CREATED' } }, { node: { kind: 'RELATED' } }]);
    expect(one.changes.pageInfo.hasNextPage).toBe(true);
    const rest = await ask(query, { id: 'host', first: 2, after: one.changes.pageInfo.endCursor });
    const [, { node: further }] = rest.data.ci.history.edges;
    expect(further.changes).toMatchObject({
      pageInfo: { hasNextPage: false },
      edges: [
        { node: { relationship: { to: { name: 'Feed A' } } } },
        { node: { relationship: { to: { name: 'Feed B' } } } },
      ],
    });
  });

  it('leads from a past state to the next change, up to the present', async () => {
    const query =
      'query ($id: ID!, $asOf: AsOf) { ci(id: $id, asOf: $asOf) { nextChange { number } history { totalCount } } }';
    const next = async (id: string, revision?: number) =>
      (await ask(query, { id, asOf: revision && { revision } })).data.ci;
    expect(await next('vm', 1)).toEqual({ nextChange: { number: 2 }, history: { totalCount: 1 } });
    expect(await next('vm', 2)).toEqual({ nextChange: { number: 3 }, history: { totalCount: 2 } });
    expect(await next('vm', 3)).toEqual({ nextChange: null, history: { totalCount: 3 } });
    expect(await next('host', 2)).toEqual({ nextChange: null, history: { totalCount: 2 } });
    expect((await next('host')).nextChange).toBe(null);
  });
});

describe('revisions', () => {
  it('tell what they changed', async () => {
    const answer = await ask(`{ ci(id: "vm") { history { edges { node { number changes(first: 1) {
      totalCount pageInfo { hasNextPage endCursor } edges { node { kind attribute before after ci { name } } } } } } } } }`);
    expect(answer.errors).toBeUndefined();
    const [, second] = answer.data.ci.history.edges;
    expect(second.node.changes).toMatchObject({
      totalCount: 3,
      pageInfo: { hasNextPage: true },
      edges: [
        {
          node: { kind: 'CHANGED', attribute: 'name', before: 'web', after: 'web-1', ci: { name: 'web-1' } },
        },
      ],
    });
    const rest = await ask(
      `query ($after: String) { ci(id: "vm", asOf: { revision: 2 }) { history(first: 1) { edges { node { changes(after: $after) {
        pageInfo { hasNextPage } edges { node { kind attribute ci { name } } } } } } } } }`,
      { after: second.node.changes.pageInfo.endCursor },
    );
    expect(rest.data.ci.history.edges[0].node.changes).toMatchObject({
      pageInfo: { hasNextPage: false },
      edges: [{ node: { attribute: 'cpuCount' } }, { node: { kind: 'CREATED', ci: { name: 'switch' } } }],
    });
  });

  it('differ by what did not change back', async () => {
    const query = `query ($from: AsOf!, $to: AsOf, $kinds: [GraphChangeKind!]) { diff(from: $from, to: $to, kinds: $kinds) {
      totalCount edges { node { kind attribute before after ci { name } relationship { type from { name } to { name } } } } } }`;
    const forwards = await ask(query, { from: { revision: 1 } });
    expect(forwards.errors).toBeUndefined();
    expect(forwards.data.diff.edges.map((e: { node: object }) => e.node)).toMatchObject([
      { kind: 'RETIRED', ci: { name: 'gone' } },
      { kind: 'CREATED', ci: { name: 'switch' } },
      { kind: 'CHANGED', attribute: 'name', before: 'web', after: 'web-1' },
      { kind: 'UNRELATED', relationship: { type: 'RUNS_ON', from: { name: 'web' }, to: { name: 'gone' } } },
    ]);
    const backwards = await ask(query, {
      from: { revision: 3 },
      to: { revision: 1 },
      kinds: ['RELATED', 'CREATED'],
    });
    expect(backwards.data.diff).toMatchObject({
      totalCount: 2,
      edges: [{ node: { kind: 'CREATED', ci: { name: 'gone' } } }, { node: { kind: 'RELATED' } }],
    });
  });
});
