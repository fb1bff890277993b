import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { count, quantity } from '../../lib/quantity.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Person } from '../../ui/Person.tsx';
import { RelativeTime } from '../../ui/RelativeTime.tsx';
import { RowsLoading } from '../../ui/RowsLoading.tsx';
import { ChangeList } from './ChangeList.tsx';
import { causeText } from './causeText.ts';
import { historyQuery } from './ciQuery.ts';
import { asOfMoment } from './ciSearch.ts';
import classes from './HistoryPanel.module.css';

interface Props {
  id: string;
  className: string;
  asOf: string | undefined;
}

/** The revisions in which the CI and its relationships came to be as they are, the latest first, with what each changed. */
export function HistoryPanel({ id, className, asOf }: Props) {
  const history = useInfiniteQuery(historyQuery(id, asOfMoment(asOf)));
  const revisions = history.data?.pages.flatMap((page) => page?.edges.map(({ node }) => node) ?? []) ?? [];
  const total = history.data?.pages[0]?.totalCount;
  return (
    <Panel
      title={asOf === undefined ? 'History' : 'History until then'}
      aside={total === undefined ? null : quantity(total, 'revision')}
      foot={
        history.hasNextPage ? (
          <Button
            variant="default"
            size="xs"
            loading={history.isFetchingNextPage}
            onClick={() => void history.fetchNextPage()}
          >
            Show earlier ones
          </Button>
        ) : undefined
      }
    >
      {history.isError ? (
        <ErrorState
          error={history.error}
          what="The history could not be loaded"
          onRetry={() => void history.refetch()}
        />
      ) : history.isPending ? (
        <RowsLoading rows={3} />
      ) : revisions.length === 0 ? (
        <EmptyState title="Nothing is recorded of how it came to be." />
      ) : (
        <ol className={classes.revisions}>
          {revisions.map(({ number, at, actor, cause, changes }, index) => (
            <li key={number}>
              <span className={classes.when}>
                Revision {count(number)}, <RelativeTime at={at} />
                {index === 0 ? null : (
                  <>
                    ;{' '}
                    <Link
                      to="/ci/$id"
                      params={{ id }}
                      search={{ asOf: String(number) }}
                      aria-label={`See it as it was at revision ${count(number)}`}
                    >
                      see it as it was
                    </Link>
                  </>
                )}
              </span>
              <span>
                {causeText(cause)}{' '}
                <span className={classes.actor}>
                  by <Person handle={actor} />
                </span>
              </span>
              <ChangeList
                changes={changes.edges.map(({ node }) => node)}
                total={changes.totalCount}
                id={id}
                className={className}
                asOf={asOf}
              />
            </li>
          ))}
        </ol>
      )}
    </Panel>
  );
}
