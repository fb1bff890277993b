import { queryOptions, useQueries } from '@tanstack/react-query';
import DataLoader from 'dataloader';
import { execute } from './execute.ts';
import { graphql } from './generated/gql.ts';

const namesDocument = graphql(`
  query Names($handles: [String!]!) {
    names(handles: $handles) { handle name }
  }
`);

/** All handles that come up at once are one question; what was asked is kept by the queries, not here. */
const loader = new DataLoader<string, string>(
  async (handles) => {
    const { names } = await execute(namesDocument, { handles: [...handles] });
    const found = new Map(names?.map(({ handle, name }) => [handle, name]));
    return handles.map((handle) => found.get(handle) ?? handle);
  },
  { cache: false, maxBatchSize: 500, batchScheduleFn: (run) => void setTimeout(run, 0) },
);

const nameQuery = (handle: string) =>
  queryOptions({
    queryKey: ['name', handle],
    // People seldom change their names.
    staleTime: 600_000,
    queryFn: () => loader.load(handle),
  });

/**
 * What handles are called: people, programs, teams. A handle stands for itself until its name is known, and where nobody
 * has it.
 */
export function useNames(handles: readonly string[]): (handle: string) => string {
  const unique = [...new Set(handles)];
  const names = useQueries({
    queries: unique.map(nameQuery),
    combine: (results) => new Map(results.map(({ data }, at) => [unique[at], data])),
  });
  return (handle) => names.get(handle) ?? handle;
}
