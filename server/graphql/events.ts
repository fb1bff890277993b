/** Tells of newly published revisions, whichever server published them. */
export interface RevisionEvents {
  /** @returns what ends the listening */
  onRevision(listener: (revision: number) => void): () => void;
}
