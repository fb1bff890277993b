import type { HitInput } from '../../lib/generated/graphql.ts';
import type { Change } from './changeQuery.ts';

/** One item in a review, and what became of it. */
export interface ReviewRow {
  ci: { id: string; name: string; class: string };
  /** The state that was predicted, in a word; undefined: none. */
  predicted: string | undefined;
  fate: 'FINE' | 'DEGRADED' | 'DOWN';
}

const words = { DOWN: 'down', DEGRADED: 'degraded' } as const;

/** The services that it was to take down or degrade, taken as fine until somebody says otherwise. */
export const rowsOf = ({ impact }: Pick<Change, 'impact'>): ReviewRow[] =>
  impact.services.edges.flatMap(({ node: { ci, state } }): ReviewRow[] =>
    ci && (state === 'DOWN' || state === 'DEGRADED') ? [{ ci, predicted: words[state], fate: 'FINE' }] : [],
  );

/** What was hit, as the API takes it. */
export const hitsIn = (rows: readonly ReviewRow[]): HitInput[] =>
  rows.flatMap(({ ci, fate }) => (fate === 'FINE' ? [] : [{ ciId: ci.id, state: fate }]));
