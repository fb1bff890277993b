import { useMutation, useQueryClient } from '@tanstack/react-query';
import { execute } from '../../lib/execute.ts';
import { graphql } from '../../lib/generated/gql.ts';
import type { ResolveInboxItemMutationVariables } from '../../lib/generated/graphql.ts';

const resolveDocument = graphql(`
  mutation ResolveInboxItem($id: ID!, $resolution: InboxResolution!, $keep: ID, $comment: String) {
    resolveInboxItem(id: $id, resolution: $resolution, keep: $keep, comment: $comment) { id }
  }
`);

/** Decides on an item; the inbox and the scans are read again afterwards. */
export function useDecide(onDone: () => void) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (variables: ResolveInboxItemMutationVariables) => execute(resolveDocument, variables),
    onSuccess: async () => {
      onDone();
      await Promise.all(
        ['inbox', 'scans'].map((name) => queryClient.invalidateQueries({ queryKey: [name] })),
      );
    },
  });
}
