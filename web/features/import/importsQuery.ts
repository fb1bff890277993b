import { queryOptions } from '@tanstack/react-query';
import { execute } from '../../lib/execute.ts';
import { graphql } from '../../lib/generated/gql.ts';

const importsDocument = graphql(`
  query Imports {
    imports { name generation lastAt }
  }
`);

/** What people have imported before, the latest first. */
export const importsQuery = queryOptions({
  queryKey: ['imports'],
  queryFn: async ({ signal }) => (await execute(importsDocument, {}, signal)).imports,
});
