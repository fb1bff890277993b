import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loaded } from '../../test/oracle/projected.ts';
import type { CiRecord, OracleAction, RelationRecord } from '../../test/oracle/records.ts';
import type { ImpactTargetInput } from './answer/answer.ts';
import { Workbench } from './workbench.ts';

interface Vectors {
  estates: {
    name: string;
    cis: CiRecord[];
    relations: RelationRecord[];
    cases: {
      action?: OracleAction;
      ids?: string[];
      capacity?: number;
      targets?: { id: string; action: OracleAction; capacity?: number }[];
      expect: Record<string, { state: string; capacity: number; redundancyLost: boolean; distance: number }>;
    }[];
    singlePointsOfFailure: { service: string; cis: string[] }[];
  }[];
}

const file = new URL('../../../shared/vectors/impact.json', import.meta.url);

test('the vectors are there', () => {
  expect(existsSync(file), 'shared/vectors/impact.json must stand beside the repository').toBe(true);
});

// The file is a contract of its own; its shape is what the tests below hold.
const vectors: Vectors = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { estates: [] };

describe.each(vectors.estates)('$name', (estate) => {
  const projection = loaded(estate);
  const workbench = new Workbench();
  const ask = (targets: ImpactTargetInput[]) => {
    const analysis = workbench.analyse(projection, targets, Date.now());
    return Object.fromEntries(
      workbench.page(analysis, { list: 'impacted', first: 500 }).edges.map(({ node }) => [
        node.ciId,
        {
          state: node.state,
          capacity: Number(node.capacity.toFixed(6)),
          redundancyLost: node.redundancyLost,
          distance: node.distance,
        },
      ]),
    );
  };

  test.each(estate.cases)('%j', ({ action, ids, capacity, targets, expect: expected }) => {
    const asked =
      targets?.map((target) => ({ ...target, ciId: target.id, origin: 'question' })) ??
      ids!.map((ciId) => ({ ciId, action: action!, capacity, origin: 'question' }));
    for (const answer of Object.values(expected)) answer.capacity = Number(answer.capacity.toFixed(6));
    expect(ask(asked)).toEqual(expected);
  });

  test.each(estate.singlePointsOfFailure)('single points of failure of $service', ({ service, cis }) => {
    const found = estate.cis
      .map((ci) => ci.key)
      .filter((key) => key !== service)
      .filter((ciId) => ask([{ ciId, action: 'OUTAGE', origin: 'question' }])[service]?.state === 'DOWN');
    expect(found.sort()).toEqual([...cis].sort());
  });
});
