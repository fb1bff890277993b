import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { count, quantity } from '../../lib/quantity.ts';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { RowsLoading } from '../../ui/RowsLoading.tsx';
import { ChangeList } from './ChangeList.tsx';
import classes from './ComparePanel.module.css';
import { diffQuery } from './ciQuery.ts';
import { asOf, asOfMoment, revisionOf } from './ciSearch.ts';
import { momentIn, spokenTime } from './localTime.ts';
import { MomentField } from './MomentField.tsx';
import { useCiSearch } from './useCiSearch.ts';

const timeOnly = (moment: string | undefined) =>
  moment !== undefined && revisionOf(moment) === undefined ? moment : undefined;

/** What differs of the CI and its relationships between two times. */
export function ComparePanel({ id, className }: { id: string; className: string }) {
  const [{ from, to }, change] = useCiSearch();
  return (
    <Panel title="Compare two times">
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          const form = event.currentTarget;
          change({ from: momentIn(form, 'from'), to: momentIn(form, 'to') });
        }}
      >
        <MomentField name="from" label="From" moment={timeOnly(from)} />
        <MomentField name="to" label="To (empty: now)" moment={timeOnly(to)} />
        <Button type="submit" variant="default">
          Compare
        </Button>
      </form>
      {from === undefined ? null : <Differences id={id} className={className} from={from} to={to} />}
    </Panel>
  );
}

interface Props {
  id: string;
  className: string;
  from: string;
  to: string | undefined;
}

function Differences({ id, className, from, to }: Props) {
  const answer = useRef<HTMLDivElement>(null);
  // The way here may be a link that is gone by now: whoever took it goes on from the answer.
  useEffect(() => answer.current?.focus(), []);
  const found = useInfiniteQuery(diffQuery(id, asOf(from), asOfMoment(to)));
  const changes = found.data?.pages.flatMap((page) => page?.edges.map(({ node }) => node) ?? []) ?? [];
  const total = found.data?.pages[0]?.totalCount ?? 0;
  return (
    <div ref={answer} tabIndex={-1} className={classes.answer}>
      <p role="status">
        {found.isSuccess ? differences(total) : 'Comparing'} from {momentWords(from)} to{' '}
        {to === undefined ? 'now' : momentWords(to)}.
      </p>
      {found.isError ? (
        <ErrorState
          error={found.error}
          what="The two times could not be compared"
          onRetry={() => void found.refetch()}
        />
      ) : found.isPending ? (
        <RowsLoading rows={2} />
      ) : null}
      <ChangeList changes={changes} id={id} className={className} />
      {found.hasNextPage ? (
        <Button
          variant="default"
          size="xs"
          loading={found.isFetchingNextPage}
          onClick={() => void found.fetchNextPage()}
        >
          Show more
        </Button>
      ) : null}
    </div>
  );
}

const differences = (total: number): string =>
  total === 0 ? 'Nothing differs' : quantity(total, 'difference');

function momentWords(moment: string): string {
  const revision = revisionOf(moment);
  return revision === undefined ? spokenTime(moment) : `revision ${count(revision)}`;
}
