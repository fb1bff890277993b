interface Via {
  readonly id: string;
  readonly type: string;
  readonly confidence: 'DECLARED' | 'OBSERVED' | 'INFERRED';
  readonly sources: readonly string[];
  readonly lastSeenAt: string | null;
  readonly from: { readonly id: string; readonly name: string };
  readonly to: { readonly id: string; readonly name: string };
}
interface Explained {
  readonly chain: readonly { readonly via: Via | null }[];
}

/** The relationships of some chains, each once: the inferred first, then those not seen for the longest time. */
export function evidenceOf(rows: readonly Explained[]): Via[] {
  const known = new Map(
    rows.flatMap(({ chain }) => chain.flatMap(({ via }) => (via ? [[via.id, via] as const] : []))),
  );
  return [...known.values()].sort(
    (a, b) =>
      Number(b.confidence === 'INFERRED') - Number(a.confidence === 'INFERRED') ||
      (a.lastSeenAt ?? '').localeCompare(b.lastSeenAt ?? '') ||
      a.id.localeCompare(b.id),
  );
}
