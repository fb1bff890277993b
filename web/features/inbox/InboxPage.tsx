import { Button } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { mayOperate } from '../../lib/mayOperate.ts';
import { count, quantity } from '../../lib/quantity.ts';
import { meQuery } from '../../lib/session.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { RowsLoading } from '../../ui/RowsLoading.tsx';
import classes from './InboxPage.module.css';
import { InboxRow } from './InboxRow.tsx';
import { inboxQuery } from './inboxQuery.ts';

/** What people should look at, and decide. */
export function InboxPage() {
  const inbox = useInfiniteQuery(inboxQuery);
  const me = useQuery(meQuery);
  const [said, setSaid] = useState('');
  const status = useRef<HTMLParagraphElement>(null);
  const tell = (text: string) => {
    setSaid(text);
    // What had the focus goes with its item.
    status.current?.focus();
  };
  const items = inbox.data?.pages.flatMap((page) => page?.edges.map(({ node }) => node) ?? []) ?? [];
  const total = inbox.data?.pages[0]?.totalCount;
  const mayDecide = mayOperate(me.data?.roles);
  return (
    <>
      <PageHead title="Inbox" />
      <p role="status" tabIndex={-1} ref={status} className={classes.said}>
        {said}
      </p>
      <Panel
        title="What waits for a decision, the riskiest first"
        aside={total ? quantity(total, 'item') : null}
        foot={
          items.length > 0 ? (
            <>
              <span>
                Showing {count(items.length)} of {count(total ?? 0)}
                {mayDecide ? null : '. Deciding needs the role Operator or Administrator.'}
              </span>
              {inbox.hasNextPage ? (
                <Button
                  variant="default"
                  loading={inbox.isFetchingNextPage}
                  onClick={() => void inbox.fetchNextPage()}
                >
                  Show 50 more
                </Button>
              ) : null}
            </>
          ) : undefined
        }
      >
        {inbox.isError ? (
          <ErrorState
            error={inbox.error}
            what="The inbox could not be loaded"
            onRetry={() => void inbox.refetch()}
          />
        ) : inbox.isPending ? (
          <RowsLoading />
        ) : items.length === 0 ? (
          <EmptyState title="Nothing waits for a decision.">
            <p>
              No scan is held back, no two CIs share an identifier undecided, and every record of the last
              scans could be used.
            </p>
          </EmptyState>
        ) : (
          <ul className={classes.items}>
            {items.map((item) => (
              <InboxRow key={item.id} item={item} mayDecide={mayDecide} onDone={tell} />
            ))}
          </ul>
        )}
      </Panel>
    </>
  );
}
