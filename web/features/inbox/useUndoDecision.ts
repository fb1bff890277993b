import { useMutation, useQueryClient } from '@tanstack/react-query';
import { execute } from '../../lib/execute.ts';
import { graphql } from '../../lib/generated/gql.ts';
import { inboxChanged } from './inboxChanged.ts';

const undoDocument = graphql(`
  mutation UndoInboxDecision($id: ID!) { undoInboxDecision(id: $id) }
`);

/** Takes a decision back; tells how many items wait again. */
export function useUndoDecision(onDone: (count: number) => void) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => execute(undoDocument, { id }),
    onSuccess: async ({ undoInboxDecision }) => {
      onDone(undoInboxDecision ?? 0);
      await inboxChanged(queryClient);
    },
  });
}
