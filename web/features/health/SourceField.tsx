import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { sourcesQuery } from './healthQuery.ts';
import classes from './SourceField.module.css';

/** Whose part of the graph the figures are of; the address holds it. */
export function SourceField({ source }: { source: string | undefined }) {
  const navigate = useNavigate({ from: '/graph-health' });
  const known = useQuery(sourcesQuery).data ?? [];
  // What the address names can be taken away even where nobody of that name has spoken.
  const data = source === undefined || known.includes(source) ? known : [...known, source];
  return (
    <Select
      className={classes.field}
      label="Of what a source speaks of"
      placeholder="Everything"
      data={data}
      value={source ?? null}
      onChange={(next) => void navigate({ search: { source: next ?? undefined }, replace: true })}
      searchable
      clearable
    />
  );
}
