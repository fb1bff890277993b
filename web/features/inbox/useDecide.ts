import { useMutation, useQueryClient } from '@tanstack/react-query';
import { execute } from '../../lib/execute.ts';
import { graphql } from '../../lib/generated/gql.ts';
import type { ResolveInboxItemMutationVariables } from '../../lib/generated/graphql.ts';
import { inboxChanged } from './inboxChanged.ts';

const resolveDocument = graphql(`
  mutation ResolveInboxItem(
    $id: ID!, $resolution: InboxResolution!, $keep: ID, $changeId: ID, $comment: String
  ) {
    resolveInboxItem(
      id: $id, resolution: $resolution, keep: $keep, changeId: $changeId, comment: $comment
    ) { id decisionId }
  }
`);

/** Decides on an item; the inbox and the scans are read again afterwards. */
export function useDecide(onDone: (decisionId: string | undefined) => void) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (variables: ResolveInboxItemMutationVariables) => execute(resolveDocument, variables),
    onSuccess: async ({ resolveInboxItem }) => {
      onDone(resolveInboxItem?.decisionId ?? undefined);
      await inboxChanged(queryClient);
    },
  });
}
