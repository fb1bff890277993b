import { describe, expect, it } from 'vitest';
import { hostEstate } from './hostEstate.ts';

const ask = hostEstate();

const names = (answer: { data: { cis: { edges: { node: { name: string } }[] } } }) =>
  answer.data.cis.edges.map((item) => item.node.name);

describe('cis', () => {
  it('shows the published revision whole, and nothing of the next one', async () => {
    const answer = await ask(
      '{ cis { totalCount pageInfo { hasNextPage } edges { node { name } } } revision }',
    );
    expect(answer.errors).toBeUndefined();
    expect(names(answer)).toEqual(['Feed A', 'Feed B', 'esx-1', 'switch', 'web-1']);
    expect(answer.data.cis.totalCount).toBe(5);
    expect(answer.data.cis.pageInfo.hasNextPage).toBe(false);
    expect(answer.data.revision).toBe(3);
  });

  it('pages by opaque cursors', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const answer = await ask(
        'query ($after: String) { cis(first: 2, after: $after) { pageInfo { hasNextPage endCursor } edges { node { name } } } }',
        { after },
      );
      seen.push(...names(answer));
      const { hasNextPage, endCursor } = answer.data.cis.pageInfo;
      after = hasNextPage ? endCursor : null;
    } while (after !== null);
    expect(seen).toEqual(['Feed A', 'Feed B', 'esx-1', 'switch', 'web-1']);
  });

  it('reads as of a revision and of a moment', async () => {
    const query = 'query ($asOf: AsOf) { cis(asOf: $asOf) { edges { node { name } } } }';
    const first = ['Feed A', 'Feed B', 'esx-1', 'gone', 'web'];
    expect(names(await ask(query, { asOf: { revision: 1 } }))).toEqual(first);
    expect(names(await ask(query, { asOf: { at: '2026-01-01T12:00:00Z' } }))).toEqual(first);
    expect(names(await ask(query, { asOf: { at: '2025-01-01T12:00:00Z' } }))).toEqual([]);
    expect(names(await ask(query, { asOf: { revision: 0 } }))).toEqual([]);
  });

  it('finds by text: the name itself, names that begin so, then the rest', async () => {
    const query = 'query ($filter: CiFilter) { cis(filter: $filter) { totalCount edges { node { name } } } }';
    expect(names(await ask(query, { filter: { text: 'FEED' } }))).toEqual(['Feed A', 'Feed B']);
    expect(names(await ask(query, { filter: { text: 'feed b' } }))).toEqual(['Feed B']);
    expect(names(await ask(query, { filter: { text: 'h1' } }))).toEqual(['esx-1']);
    expect(names(await ask(query, { filter: { text: 'web' } }))).toEqual(['web-1']);
    expect(names(await ask(query, { filter: { text: 'unpublished' } }))).toEqual([]);
  });

  it('narrows by class, source, key, status, criticality and owner', async () => {
    const query = 'query ($filter: CiFilter) { cis(filter: $filter) { totalCount edges { node { name } } } }';
    expect(names(await ask(query, { filter: { classes: ['PowerFeed'] } }))).toEqual(['Feed A', 'Feed B']);
    expect(names(await ask(query, { filter: { source: 'cmdb' } }))).toEqual(['esx-1']);
    expect(names(await ask(query, { filter: { source: 'cmdb', key: '77' } }))).toEqual(['esx-1']);
    expect(names(await ask(query, { filter: { source: 'cmdb', key: 'h1' } }))).toEqual([]);
    expect(names(await ask(query, { filter: { key: 'h1' } }))).toEqual(['esx-1']);
    expect(names(await ask(query, { filter: { status: ['RETIRED'] } }))).toEqual(['gone']);
    expect(names(await ask(query, { filter: { criticality: ['HIGH'], owner: 'platform' } }))).toEqual([
      'esx-1',
    ]);
  });
});
