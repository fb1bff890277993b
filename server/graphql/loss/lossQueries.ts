import type { LossQuery } from '../../impact/loss/lossAnswer.ts';
import { builder } from '../builder.ts';
import { keptIds } from '../ci/keptCi.ts';
import { requireSeen } from '../ci/requireSeen.ts';
import type { GraphqlContext } from '../context.ts';
import { HiddenPartType } from '../impact/hiddenPartType.ts';
import { pageArguments, pageComplexity, pageSize } from '../paging/pageArguments.ts';
import { LossConnection, namedServices } from './lossConnection.ts';
import { SharedFateConnectionType } from './sharedFateType.ts';
import { SinglePointOfFailureConnectionType } from './singlePointType.ts';

const servicesFirst = {
  description: 'How many services each entry names; all when left out. A site may take thousands down.',
};

interface Paging {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly servicesFirst?: number | null | undefined;
}

const queryOf = ({ first, after, servicesFirst }: Paging, { sight }: GraphqlContext): LossQuery => ({
  first: pageSize(first, 50),
  after: after ?? null,
  services: namedServices(servicesFirst),
  sight,
});

builder.queryField('singlePointsOfFailure', (t) =>
  t.field({
    type: SinglePointOfFailureConnectionType,
    nullable: true,
    description: 'All, or those of some services; the most and most critical services first.',
    args: { serviceIds: t.arg.idList(), ...pageArguments, servicesFirst: t.arg.int(servicesFirst) },
    complexity: pageComplexity,
    resolve: async (_root, { serviceIds, first, after, servicesFirst }, context) => {
      const query = queryOf({ first, after, servicesFirst }, context);
      const ids = serviceIds == null ? null : await keptIds(context, serviceIds);
      const named = ids?.map((id, at) => ({ id, place: `serviceIds.${at}` })) ?? [];
      await requireSeen(context, named);
      return new LossConnection(after, await context.engine.singlePoints(ids, query));
    },
  }),
);

for (const type of [SinglePointOfFailureConnectionType, SharedFateConnectionType])
  builder.objectField(type, 'hidden', (t) =>
    t.field({
      type: HiddenPartType,
      description:
        'What would stand in the list and is about something that the viewer may not see: it is not in `totalCount`.',
      resolve: (list) => (list instanceof LossConnection ? list.hidden : { count: 0, owners: [] }),
    }),
  );

builder.queryField('sharedFate', (t) =>
  t.field({
    type: SharedFateConnectionType,
    nullable: true,
    description: 'Redundancy groups whose members fall together with one CI; the worst first.',
    args: { ...pageArguments, servicesFirst: t.arg.int(servicesFirst) },
    complexity: pageComplexity,
    resolve: async (_root, { first, after, servicesFirst }, context) => {
      const query = queryOf({ first, after, servicesFirst }, context);
      return new LossConnection(after, await context.engine.sharedFates(query));
    },
  }),
);
