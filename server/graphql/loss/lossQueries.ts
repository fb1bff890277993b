import { builder } from '../builder.ts';
import { keptIds } from '../ci/keptCi.ts';
import { requireWholeSight } from '../ci/requireSeen.ts';
import { pageArguments, pageComplexity, pageSize } from '../paging/pageArguments.ts';
import { lossConnection, namedServices } from './lossConnection.ts';
import { SharedFateConnectionType } from './sharedFateType.ts';
import { SinglePointOfFailureConnectionType } from './singlePointType.ts';

const servicesFirst = {
  description: 'How many services each entry names; all when left out. A site may take thousands down.',
};

builder.queryField('singlePointsOfFailure', (t) =>
  t.field({
    type: SinglePointOfFailureConnectionType,
    nullable: true,
    description: 'All, or those of some services; the most and most critical services first.',
    args: { serviceIds: t.arg.idList(), ...pageArguments, servicesFirst: t.arg.int(servicesFirst) },
    complexity: pageComplexity,
    resolve: async (_root, { serviceIds, first, after, servicesFirst }, context) => {
      requireWholeSight(context);
      const query = { first: pageSize(first, 50), after, services: namedServices(servicesFirst) };
      const ids = serviceIds == null ? null : await keptIds(context, serviceIds);
      return lossConnection(after, await context.engine.singlePoints(ids, query));
    },
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
      requireWholeSight(context);
      const query = { first: pageSize(first, 50), after, services: namedServices(servicesFirst) };
      return lossConnection(after, await context.engine.sharedFates(query));
    },
  }),
);
