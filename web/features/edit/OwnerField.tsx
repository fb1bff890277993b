import { Autocomplete, type AutocompleteProps } from '@mantine/core';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { execute } from '../../lib/execute.ts';
import { graphql } from '../../lib/generated/gql.ts';
import { meQuery } from '../../lib/session.ts';

const teamsDocument = graphql(`
  query Teams {
    cis(filter: { classes: ["Team"] }, first: 200) { edges { node { name attributes } } }
    teams(first: 500) { edges { node { handle } } }
  }
`);

const teamHandlesQuery = queryOptions({
  queryKey: ['team-handles'],
  queryFn: async ({ signal }) => {
    const { cis, teams } = await execute(teamsDocument, {}, signal);
    const recorded = cis?.edges.map(({ node }) => handleOf(node)) ?? [];
    return [...recorded, ...(teams?.edges.map(({ node }) => node.handle) ?? [])];
  },
});

function handleOf({ name, attributes }: { name: string; attributes: unknown }): string {
  const { handle } = (attributes ?? {}) as { handle?: unknown };
  return typeof handle === 'string' ? handle : name;
}

/** Who owns it: any handle; those of teams, recorded or kept here, and one's own are offered. */
export function OwnerField(props: AutocompleteProps) {
  const me = useQuery(meQuery);
  const teams = useQuery(teamHandlesQuery);
  const handles = [...(teams.data ?? []), ...(me.data ? [me.data.handle, ...me.data.teams] : [])];
  return <Autocomplete {...props} data={[...new Set(handles)].sort()} limit={30} />;
}
