import { createContext, useContext } from 'react';

interface Revisions {
  /** The revision that the page shows; undefined until it is known. */
  shown: number | undefined;
  /** The last one published. */
  latest: number | undefined;
  /** Shows the last one published. */
  refresh: () => void;
  /** Asks which revision is the last, and shows it: for whoever has just changed the graph. */
  catchUp: () => Promise<void>;
}

/** Filled by the shell. */
export const RevisionContext = createContext<Revisions>({
  shown: undefined,
  latest: undefined,
  refresh: () => undefined,
  catchUp: async () => undefined,
});

/** The revision that is shown, and the one that could be. */
export function useRevision(): Revisions {
  return useContext(RevisionContext);
}
