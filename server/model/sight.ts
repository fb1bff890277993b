/** The CIs that a limited caller may see: those of some classes and those of some owners. Both lists are sorted. */
export interface Sight {
  readonly classes: readonly string[];
  /** Handles of principals and teams. */
  readonly owners: readonly string[];
}

/**
 * Whether a caller may see a CI that is, or was, of this class and owner.
 * @param sight undefined: the caller sees everything
 */
export const sees = (
  sight: Sight | undefined,
  ci: { readonly class: string; readonly owner?: string | null },
): boolean =>
  sight === undefined ||
  sight.classes.includes(ci.class) ||
  (ci.owner != null && sight.owners.includes(ci.owner));
