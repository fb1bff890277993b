import type { QueryClient } from '@tanstack/react-query';

/** What a decision may have changed is read again. */
export const inboxChanged = (queryClient: QueryClient) =>
  Promise.all(
    ['inbox', 'scans', 'health', 'ci'].map((name) => queryClient.invalidateQueries({ queryKey: [name] })),
  );
