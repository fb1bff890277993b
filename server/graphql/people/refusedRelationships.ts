import {
  type RefusedRelationshipRow,
  readRefusedRelationships,
} from '../../graph/read/refusedRelationships.ts';
import { relationshipId } from '../../model/relationshipId.ts';
import { isRefusal, type StoredClaim } from '../../reconcile/relationship/relationshipState.ts';
import { storedClaimFrom } from '../../reconcile/relationship/storedClaimText.ts';
import { builder } from '../builder.ts';
import { CiInterface } from '../ci/ciType.ts';
import { existing } from '../ci/existing.ts';
import { grouped } from '../reader.ts';

/** So many of one CI are shown; whoever refuses more has a source to mend. */
const mostShown = 200;

interface Refused extends RefusedRelationshipRow {
  readonly pin: number;
  readonly stored: readonly StoredClaim[];
}

const RefusedRelationshipType = builder.objectRef<Refused>('RefusedRelationship').implement({
  description: 'A relationship that people say is not there, although others claim it.',
  fields: (t) => ({
    id: t.id({
      description: 'The id that the relationship has where it is there.',
      resolve: ({ type, from, to }) => relationshipId(type, from, to),
    }),
    type: t.exposeString('type'),
    from: t.field({
      type: CiInterface,
      resolve: ({ from, pin }, _args, context) => existing(context, from, pin),
    }),
    to: t.field({ type: CiInterface, resolve: ({ to, pin }, _args, context) => existing(context, to, pin) }),
    refusedAt: t.field({
      type: 'DateTime',
      resolve: ({ stored }) => Math.max(...stored.filter(isRefusal).map(([, , at]) => at)),
    }),
    claimedBy: t.stringList({
      description: 'The sources that claim it all the same.',
      resolve: ({ stored }) => [
        ...new Set(stored.filter((claim) => !isRefusal(claim)).map(([source]) => source)),
      ],
    }),
  }),
});

builder.interfaceField(CiInterface, 'refusedRelationships', (t) =>
  t.field({
    type: [RefusedRelationshipType],
    description: `The CI's relationships that people have refused, as it is now; at most ${mostShown}, none of the past.`,
    resolve: async (ci, _args, context) => {
      if (ci.pin < context.pin) return [];
      const reader = context.at(ci.pin);
      const load = reader.variant('refused relationships', async (ids) =>
        grouped(ids, await readRefusedRelationships(reader.database, ids, mostShown, reader.sight)),
      );
      return (await load.load(ci.id)).map((row) => ({
        ...row,
        pin: ci.pin,
        // Written by ourselves when it was refused.
        stored: row.claims.map((claim) => storedClaimFrom(claim)),
      }));
    },
  }),
);
