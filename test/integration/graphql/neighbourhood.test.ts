import { describe, expect, it } from 'vitest';
import { hostEstate } from './hostEstate.ts';

const ask = hostEstate();

describe('neighbourhood', () => {
  const query = `query ($ids: [ID!]!, $depth: Int, $limit: Int, $direction: Direction, $asOf: AsOf) {
    neighbourhood(ids: $ids, depth: $depth, limit: $limit, direction: $direction, asOf: $asOf) {
      truncated total cis { name } relationships { type from { id } to { id } } } }`;

  it('reaches level by level, at the pinned revision', async () => {
    const answer = await ask(query, { ids: ['vm'], depth: 2 });
    expect(answer.errors).toBeUndefined();
    expect(answer.data.neighbourhood).toMatchObject({ truncated: false, total: 5 });
    expect(answer.data.neighbourhood.cis.map((ci: { name: string }) => ci.name)).toEqual([
      'web-1',
      'esx-1',
      'Feed A',
      'Feed B',
      'switch',
    ]);
    expect(answer.data.neighbourhood.relationships).toHaveLength(4);
    const past = await ask(query, { ids: ['vm'], depth: 1, asOf: { revision: 1 } });
    expect(past.data.neighbourhood.cis.map((ci: { name: string }) => ci.name)).toEqual([
      'web',
      'gone',
      'esx-1',
    ]);
  });

  it('says what the limit cut', async () => {
    const answer = await ask(query, { ids: ['vm'], depth: 2, limit: 3 });
    expect(answer.data.neighbourhood).toMatchObject({ truncated: true, total: 5 });
    expect(answer.data.neighbourhood.cis).toHaveLength(3);
    expect(answer.data.neighbourhood.relationships).toHaveLength(2);
  });

  it('follows one direction', async () => {
    const up = await ask(query, { ids: ['host'], direction: 'DEPENDENTS', depth: 10 });
    expect(up.data.neighbourhood.cis.map((ci: { name: string }) => ci.name)).toEqual(['esx-1', 'web-1']);
    const alone = await ask(query, { ids: ['host'], depth: 0 });
    expect(alone.data.neighbourhood).toMatchObject({ total: 1, truncated: false });
  });
});
