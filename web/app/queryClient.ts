import { QueryCache, QueryClient } from '@tanstack/react-query';
import { RequestFailure } from '../lib/failure.ts';

/** Codes that a second try may cure. */
const passing = new Set(['UNREACHABLE', 'UNAVAILABLE', 'LIMIT']);

/**
 * What the server said, kept while its revision is shown.
 * @param onUnauthenticated called when any query finds that the session has ended
 */
export function createQueryClient(onUnauthenticated: () => void): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({
      onError: (error) => {
        if (error instanceof RequestFailure && error.code === 'UNAUTHENTICATED') onUnauthenticated();
      },
    }),
    defaultOptions: {
      queries: {
        // A new revision is shown when the person asks for it (RevisionProvider), never by a jump on focus.
        staleTime: 60_000,
        refetchOnWindowFocus: false,
        retry: (failures, error) =>
          failures < 2 && error instanceof RequestFailure && passing.has(error.code),
      },
    },
  });
}
