import { queryOptions } from '@tanstack/react-query';
import { execute } from '../../lib/execute.ts';
import { graphql } from '../../lib/generated/gql.ts';
import type { PolicyOnChangesPreviewQuery, PolicyOnChangesQuery } from '../../lib/generated/graphql.ts';

const policyDocument = graphql(`
  query PolicyOnChanges {
    policyOnChanges { version settings { name value layer beneath } }
  }
`);
export const previewDocument = graphql(`
  query PolicyOnChangesPreview($input: [ChangePolicySettingInput!]!) {
    policyOnChangesPreview(input: $input) {
      looked
      changes {
        change { id number title }
        before { level score }
        after { level score }
        asksBefore asksAfter
      }
    }
  }
`);
export const decideDocument = graphql(`
  mutation DecidePolicyOnChanges($input: [ChangePolicySettingInput!]!, $reason: String!, $expectedVersion: Int!) {
    decidePolicyOnChanges(input: $input, reason: $reason, expectedVersion: $expectedVersion) { version }
  }
`);

/** What has been decided about changes, with where each value comes from. */
export type PolicyOnChanges = NonNullable<PolicyOnChangesQuery['policyOnChanges']>;
export type PolicyOnChangesPreview = NonNullable<PolicyOnChangesPreviewQuery['policyOnChangesPreview']>;

export const changePolicyQuery = queryOptions({
  queryKey: ['change policy'],
  queryFn: async ({ signal }) => (await execute(policyDocument, {}, signal)).policyOnChanges,
  // Nobody's edits are lost by it (PolicyLayout), and they would be refused at the end.
  refetchOnWindowFocus: 'always',
});
