import { queryOptions } from '@tanstack/react-query';
import { execute } from '../../lib/execute.ts';
import { graphql } from '../../lib/generated/gql.ts';
import type { WebhooksQuery } from '../../lib/generated/graphql.ts';

const webhooksDocument = graphql(`
  query Webhooks {
    webhooks { id url events openedAt openedBy pausedAt answeredAt lastError }
  }
`);

export type WebhookRow = NonNullable<WebhooksQuery['webhooks']>[number];

/** All webhooks with how their last attempt went, which others change: looked at again from time to time. */
export const webhooksQuery = queryOptions({
  queryKey: ['access', 'webhooks'],
  staleTime: 0,
  refetchInterval: 15_000,
  queryFn: async ({ signal }) => (await execute(webhooksDocument, {}, signal)).webhooks ?? [],
});
