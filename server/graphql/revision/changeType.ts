import { builder } from '../builder.ts';
import { ChangeRef } from '../change/conflictType.ts';
import { explanationLoader } from '../change/explanations.ts';
import { ciOf } from '../ci/ci.ts';
import { CiInterface } from '../ci/ciType.ts';
import { connectionType } from '../paging/connectionType.ts';
import { RelationshipType } from '../relationship/relationshipType.ts';
import { changeKinds, type GraphChange } from './changes.ts';

export const ChangeKindEnum = builder.enumType('GraphChangeKind', { values: changeKinds });

export const GraphChangeType = builder.objectRef<GraphChange>('GraphChange').implement({
  fields: (t) => ({
    kind: t.expose('kind', { type: ChangeKindEnum }),
    ci: t.field({
      type: CiInterface,
      description: 'The CI that changed; of a relationship, the dependent.',
      resolve: async ({ ciId, ci, pin, relationship }, _args, context) => {
        const found = await context.at(pin).ci(ciId);
        if (found) return found;
        // A limited caller may have seen it where the relationship was, and no longer.
        const there = context.sight && relationship && (await context.at(relationship.pin).ci(ciId));
        if (there) return there;
        if (ci) return ciOf(ci, pin);
        throw new Error(`The journal of revision ${pin} names the CI ${ciId}, which did not exist then.`);
      },
    }),
    attribute: t.exposeString('attribute', { nullable: true }),
    before: t.expose('before', { type: 'JSON', nullable: true }),
    after: t.expose('after', { type: 'JSON', nullable: true }),
    relationship: t.expose('relationship', { type: RelationshipType, nullable: true }),
    explainedBy: t.field({
      type: ChangeRef,
      nullable: true,
      description: 'The approved change in whose window it may have come about and that is on what changed.',
      resolve: (change, _args, context) => explanationLoader(context).load(change),
    }),
  }),
});

export const GraphChangeConnectionType = connectionType('GraphChange', GraphChangeType);
