import { queryOptions } from '@tanstack/react-query';
import { execute } from '../../lib/execute.ts';
import { graphql } from '../../lib/generated/gql.ts';
import type { ImpactInWindowQuery } from '../../lib/generated/graphql.ts';
import type { BlastRadiusSearch } from './blastRadiusSearch.ts';
import { targetInputs } from './targets.ts';

const windowDocument = graphql(`
  query ImpactInWindow($targets: [Target!]!, $period: Period!) {
    impact(targets: $targets, withChangesBetween: $period) {
      digest
      targets { origin ci { id name class } }
      summary { down degraded atRisk services { down degraded atRisk total } }
      coverage { because }
      services(first: 500) {
        totalCount
        edges { node { owner state capacity because ci { id name class owner } } }
      }
    }
  }
`);

const changeDocument = graphql(`
  query BlastRadiusChange($id: ID!) {
    change(id: $id) { id number title start end approvals { by decision at revision valid } }
  }
`);

export type InWindow = NonNullable<ImpactInWindowQuery['impact']>;

/** The same question together with all that changes do in a window; nothing without a whole window. */
export function inWindowQuery(search: BlastRadiusSearch) {
  const targets = targetInputs(search);
  const { windowFrom: from, windowTo: to } = search;
  const period = from !== undefined && to !== undefined ? { from, to } : undefined;
  return queryOptions({
    queryKey: ['impact in window', targets, from, to],
    enabled: targets.length > 0 && period !== undefined,
    queryFn: async ({ signal }) =>
      period ? (await execute(windowDocument, { targets, period }, signal)).impact : null,
  });
}

/** The change from which the question came: its window, and when it was approved. */
export const blastChangeQuery = (id: string | undefined) =>
  queryOptions({
    queryKey: ['blast radius change', id],
    enabled: id !== undefined,
    queryFn: async ({ signal }) =>
      id === undefined ? null : (await execute(changeDocument, { id }, signal)).change,
  });
