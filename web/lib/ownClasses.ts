import { queryOptions } from '@tanstack/react-query';
import { addClasses, ciClass } from '../../server/model/classes/registry.ts';
import { setCurrency } from '../../server/model/currency.ts';
import { execute } from './execute.ts';
import { graphql } from './generated/gql.ts';

const ownClassesDocument = graphql(`
  query OwnClasses {
    currency
    classes(own: true) {
      name label plural family icon summary staleAfterDays
      identity { domain by }
      attributes { name label type unit help choices volatile money min max }
    }
  }
`);

/**
 * The organisation's own classes (LINCHPIN_CLASSES), from the server, and the currency that its money is in. The classes
 * join ours in the registry, so that labels, filters and forms derive from them as from ours.
 */
export const ownClassesQuery = queryOptions({
  queryKey: ['own-classes'],
  staleTime: Number.POSITIVE_INFINITY,
  queryFn: async ({ signal }) => {
    const { classes, currency } = await execute(ownClassesDocument, {}, signal);
    setCurrency(currency);
    const unknown = classes.filter(({ name }) => !ciClass(name));
    addClasses(
      unknown.map(({ attributes, ...declaration }) => ({
        ...declaration,
        attributes: Object.fromEntries(
          attributes.map(({ name, unit, help, min, max, ...attribute }) => [
            name,
            {
              ...{ ...attribute, unit: unit ?? undefined, help: help ?? undefined },
              ...{ min: min ?? undefined, max: max ?? undefined },
            },
          ]),
        ),
      })),
    );
    return classes.map(({ name }) => name);
  },
});
