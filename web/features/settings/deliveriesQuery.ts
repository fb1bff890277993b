import { infiniteQueryOptions } from '@tanstack/react-query';
import type { DeliveryState } from '../../../server/model/notice.ts';
import { execute } from '../../lib/execute.ts';
import { graphql } from '../../lib/generated/gql.ts';
import type { DeliveriesQuery } from '../../lib/generated/graphql.ts';

const deliveriesDocument = graphql(`
  query Deliveries($state: DeliveryState, $after: String) {
    deliveries(state: $state, first: 50, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { node { id event changeId number text way receiver state attempts lastError madeAt dueAt } }
    }
  }
`);

export type DeliveryRow = NonNullable<DeliveriesQuery['deliveries']>['edges'][number]['node'];

/** What others were told of changes, the newest first, page by page. */
export const deliveriesQuery = (state: DeliveryState | undefined) =>
  infiniteQueryOptions({
    queryKey: ['access', 'deliveries', state],
    staleTime: 0,
    refetchInterval: 15_000,
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam, signal }) =>
      (await execute(deliveriesDocument, { state, after: pageParam }, signal)).deliveries,
    getNextPageParam: (page) =>
      page?.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? undefined) : undefined,
  });
