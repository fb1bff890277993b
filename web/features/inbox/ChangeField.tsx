import { Select } from '@mantine/core';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { explainingStates } from '../../../server/model/change/explains.ts';
import { execute } from '../../lib/execute.ts';
import { graphql } from '../../lib/generated/gql.ts';

const approvedDocument = graphql(`
  query ApprovedChanges($states: [ChangeState!]!) {
    changes(states: $states, first: 200) { totalCount edges { node { id number title } } }
  }
`);

const approvedQuery = queryOptions({
  queryKey: ['changes', 'approved'],
  queryFn: async ({ signal }) =>
    (await execute(approvedDocument, { states: [...explainingStates] }, signal)).changes,
});

interface Props {
  value: string | null;
  onChange: (changeId: string | null) => void;
}

/** Which approved change it was, found by a part of its number or title. */
export function ChangeField({ value, onChange }: Props) {
  const found = useQuery(approvedQuery).data;
  const changes = found?.edges.map(({ node }) => node) ?? [];
  const more = (found?.totalCount ?? 0) - changes.length;
  return (
    <Select
      label="Which change"
      placeholder={changes.length > 0 ? 'Part of its number or title' : 'No change was ever approved'}
      description={more > 0 ? `The newest ${changes.length} are here.` : undefined}
      data={changes.map(({ id, number, title }) => ({ value: id, label: `${number} ${title}` }))}
      nothingFoundMessage="No approved change fits."
      searchable
      required
      value={value}
      onChange={onChange}
    />
  );
}
