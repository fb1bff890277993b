import { queryOptions } from '@tanstack/react-query';
import { addClasses, ciClass } from '../../server/model/classes/registry.ts';
import { execute } from './execute.ts';
import { graphql } from './generated/gql.ts';

const ownClassesDocument = graphql(`
  query OwnClasses {
    classes(own: true) {
      name label plural family icon summary staleAfterDays
      identity { domain by }
      attributes { name label type unit help choices volatile }
    }
  }
`);

/**
 * The organisation's own classes (LINCHPIN_CLASSES), from the server. They join ours in the registry, so that labels,
 * filters and forms derive from them as from ours.
 */
export const ownClassesQuery = queryOptions({
  queryKey: ['own-classes'],
  staleTime: Number.POSITIVE_INFINITY,
  queryFn: async ({ signal }) => {
    const { classes } = await execute(ownClassesDocument, {}, signal);
    const unknown = classes.filter(({ name }) => !ciClass(name));
    addClasses(
      unknown.map(({ attributes, ...declaration }) => ({
        ...declaration,
        attributes: Object.fromEntries(
          attributes.map(({ name, unit, help, ...attribute }) => [
            name,
            { ...attribute, unit: unit ?? undefined, help: help ?? undefined },
          ]),
        ),
      })),
    );
    return classes.map(({ name }) => name);
  },
});
