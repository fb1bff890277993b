import { queryOptions } from '@tanstack/react-query';
import { execute } from '../../lib/execute.ts';
import { graphql } from '../../lib/generated/gql.ts';
import type { Done } from './edit.ts';

const mergeDocument = graphql(`
  mutation MergeCis($keep: ID!, $merge: [ID!]!, $reason: String!) {
    mergeCis(keep: $keep, merge: $merge, reason: $reason) { id }
  }
`);

const splitDocument = graphql(`
  mutation SplitCi($id: ID!, $reason: String!) {
    splitCi(id: $id, reason: $reason) { id }
  }
`);

const previewDocument = graphql(`
  query MergePreview($keep: ID!, $merge: [ID!]!) {
    mergePreview(keep: $keep, merge: $merge) {
      provenance { attribute value source scope observedAt winner locked }
    }
  }
`);

/** What the merge of two CIs would make of them. */
export function mergePreviewQuery(keep: string, merge: string) {
  return queryOptions({
    queryKey: ['merge-preview', keep, merge],
    queryFn: async ({ signal }) =>
      (await execute(previewDocument, { keep, merge: [merge] }, signal)).mergePreview?.provenance ?? [],
  });
}

interface Merge {
  keep: { id: string; name: string };
  merge: readonly { id: string; name: string }[];
  reason: string;
}

/** Makes CIs one; the way back splits them. */
export async function mergeCis({ keep, merge, reason }: Merge): Promise<Done> {
  await execute(mergeDocument, { keep: keep.id, merge: merge.map(({ id }) => id), reason });
  const names = merge.map(({ name }) => name).join(', ');
  return {
    said: `${names} and ${keep.name} are one now.`,
    undo: async () => {
      await execute(splitDocument, { id: keep.id, reason: 'undone' });
      return { said: `${names} and ${keep.name} are separate again.` };
    },
  };
}

/** Undoes the latest merge into a CI; the way back merges them again. */
export async function splitCi({ keep, merge, reason }: Merge): Promise<Done> {
  await execute(splitDocument, { id: keep.id, reason });
  return {
    said: `${keep.name} is split.`,
    undo: () => mergeCis({ keep, merge, reason: 'undone' }),
  };
}
