import { queryOptions } from '@tanstack/react-query';
import { execute } from '../../lib/execute.ts';
import { graphql } from '../../lib/generated/gql.ts';
import type { PolicyQuery } from '../../lib/generated/graphql.ts';

const policyDocument = graphql(`
  query Policy {
    policy {
      version sources
      precedence { class attribute sources layer holds }
      brakes { source percent fewestCis layer holds }
      ages { class source staleAfterDays retireAfterDays layer holds }
      retiredDays { days layer }
      historyDays { days layer }
    }
  }
`);

export const previewDocument = graphql(`
  query PolicyPreview($input: PolicyInput!) {
    policyPreview(input: $input) {
      cis attributes
      samples { ci { id name class status } attribute before after }
    }
  }
`);

export const changeDocument = graphql(`
  mutation ChangePolicy($input: PolicyInput!, $reason: String!, $expectedVersion: Int!) {
    changePolicy(input: $input, reason: $reason, expectedVersion: $expectedVersion) { version }
  }
`);

/** What has been decided about evidence, with all layers. */
export type Policy = NonNullable<PolicyQuery['policy']>;

export const policyQuery = queryOptions({
  queryKey: ['policy'],
  queryFn: async ({ signal }) => (await execute(policyDocument, {}, signal)).policy,
  // Nobody's edits are lost by it (PolicyLayout), and they would be refused at the end.
  refetchOnWindowFocus: 'always',
});
