import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { execute } from '../../lib/execute.ts';
import { graphql } from '../../lib/generated/gql.ts';
import type { ResolveInboxItemsMutationVariables } from '../../lib/generated/graphql.ts';
import { inboxChanged } from './inboxChanged.ts';

const ruleDocument = graphql(`
  mutation ResolveInboxItems(
    $rule: InboxRule!, $resolution: InboxResolution!, $dryRun: Boolean!, $revision: Int, $comment: String
  ) {
    resolveInboxItems(
      rule: $rule, resolution: $resolution, dryRun: $dryRun, revision: $revision, comment: $comment
    ) { count revision decisionId samples { id title } }
  }
`);

type Rule = Pick<ResolveInboxItemsMutationVariables, 'rule' | 'resolution'>;

/** What a rule would decide. */
export const dryRunQuery = (rule: Rule) =>
  queryOptions({
    queryKey: ['inbox', 'dry run', rule],
    queryFn: async ({ signal }) =>
      (await execute(ruleDocument, { ...rule, dryRun: true }, signal)).resolveInboxItems,
    // It is asked for at the moment of deciding, and holds until then.
    staleTime: 0,
    gcTime: 0,
  });

/** Decides by a rule, on what its dry run showed. */
export function useRule(onDone: (count: number, decisionId: string | undefined) => void) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (variables: Rule & { revision: number; comment: string | undefined }) =>
      execute(ruleDocument, { ...variables, dryRun: false }),
    onSuccess: async ({ resolveInboxItems: done }) => {
      onDone(done?.count ?? 0, done?.decisionId ?? undefined);
      await inboxChanged(queryClient);
    },
  });
}
