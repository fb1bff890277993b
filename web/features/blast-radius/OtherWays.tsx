import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { quantity } from '../../lib/quantity.ts';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { RowsLoading } from '../../ui/RowsLoading.tsx';
import { impactWaysQuery } from './analysis.ts';
import type { BlastRadiusSearch } from './blastRadiusSearch.ts';
import { Chain, type KnownGroup } from './Chain.tsx';
import classes from './OtherWays.module.css';

interface Props {
  search: BlastRadiusSearch;
  id: string;
  groups: ReadonlyMap<string, KnownGroup>;
}

/** What else would hit it if the chain that is shown were cut: asked for when somebody wants to know. */
export function OtherWays({ search, id, groups }: Props) {
  const [asked, setAsked] = useState(false);
  if (!asked)
    return (
      <p>
        <Button size="compact-xs" variant="subtle" onClick={() => setAsked(true)}>
          Show other ways it is hit
        </Button>
      </p>
    );
  return <Ways search={search} id={id} groups={groups} />;
}

function Ways({ search, id, groups }: Props) {
  const read = useQuery(impactWaysQuery(search, id));
  if (read.isError)
    return (
      <ErrorState
        error={read.error}
        what="The other ways could not be loaded"
        onRetry={() => void read.refetch()}
      />
    );
  if (!read.data) return <RowsLoading />;
  const others = read.data.slice(1);
  return (
    <section aria-label="Other ways it is hit" className={classes.ways}>
      <p role="status">
        {others.length === 0
          ? 'Nothing else that it relies on hands the impact on.'
          : `${quantity(others.length, 'other way', 'other ways')}, the shortest first:`}
      </p>
      <ol>
        {others.map(({ chain }) => (
          <li key={chain.map(({ via }) => via?.id ?? '').join(' ')}>
            <Chain chain={chain} groups={groups} />
          </li>
        ))}
      </ol>
    </section>
  );
}
