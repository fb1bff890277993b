import { builder } from '../builder.ts';

/** Who says something: a source, and the part of the world that it speaks about. */
export interface Claimant {
  readonly source: string;
  readonly scope: string;
}

export const ClaimantType = builder.objectRef<Claimant>('Claimant').implement({
  description: 'Who says something. What people say by hand is in the scope `edits` of the source `people`.',
  fields: (t) => ({
    source: t.exposeString('source'),
    scope: t.exposeString('scope'),
  }),
});
