import { queryOptions } from '@tanstack/react-query';
import { execute } from '../../lib/execute.ts';
import { graphql } from '../../lib/generated/gql.ts';

const accountDocument = graphql(`
  query OwnAccount { me { account { hasPassword } } }
`);

/** How oneself comes in. */
export const accountQuery = queryOptions({
  queryKey: ['access', 'own'],
  queryFn: async ({ signal }) => (await execute(accountDocument, {}, signal)).me?.account ?? null,
});
