import { Button } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { mayOperate } from '../../lib/mayOperate.ts';
import { count, quantity } from '../../lib/quantity.ts';
import { meQuery } from '../../lib/session.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { RowsLoading } from '../../ui/RowsLoading.tsx';
import { DecideAll } from './DecideAll.tsx';
import { InboxFilters } from './InboxFilters.tsx';
import classes from './InboxPage.module.css';
import { InboxRow } from './InboxRow.tsx';
import { inboxQuery } from './inboxQuery.ts';
import { isNarrowed } from './inboxSearch.ts';
import { type LastDecision, Said } from './Said.tsx';
import { useInboxKeys } from './useInboxKeys.ts';

/** What people should look at, and decide. */
export function InboxPage() {
  const search = useSearch({ from: '/app/inbox' });
  const inbox = useInfiniteQuery(inboxQuery(search));
  const me = useQuery(meQuery);
  const [last, setLast] = useState<LastDecision>({ text: '', decisionId: undefined });
  const status = useRef<HTMLParagraphElement>(null);
  const list = useRef<HTMLUListElement>(null);
  useInboxKeys(list);
  const tell = (text: string, decisionId: string | undefined) => {
    setLast({ text, decisionId });
    // What had the focus goes with its item.
    status.current?.focus();
  };
  const items = inbox.data?.pages.flatMap((page) => page?.edges.map(({ node }) => node) ?? []) ?? [];
  const total = inbox.data?.pages[0]?.totalCount ?? 0;
  const mayDecide = mayOperate(me.data?.roles);
  const mayRule = me.data?.roles.includes('ADMIN') ?? false;
  const narrowed = isNarrowed(search);
  return (
    <>
      <PageHead title="Inbox" />
      <Said last={last} focus={status} />
      <Panel
        title="What waits for a decision, the riskiest first"
        aside={total ? quantity(total, 'item') : null}
        foot={
          items.length > 0 ? (
            <>
              <span>
                Showing {count(items.length)} of {count(total)}
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
        {narrowed || items.length > 0 ? <InboxFilters search={search} /> : null}
        {inbox.isError ? (
          <ErrorState
            error={inbox.error}
            what="The inbox could not be loaded"
            onRetry={() => void inbox.refetch()}
          />
        ) : inbox.isPending ? (
          <RowsLoading />
        ) : items.length === 0 ? (
          <NothingWaits narrowed={narrowed} />
        ) : (
          <>
            <div className={classes.all}>
              {mayDecide ? <DecideAll search={search} total={total} mayRule={mayRule} onDone={tell} /> : null}
              <p className={classes.keys}>
                <kbd>j</kbd> <kbd>k</kbd> go through the list, <kbd>Enter</kbd> opens
                {mayDecide ? (
                  <>
                    , <kbd>a</kbd> <kbd>r</kbd> decide
                  </>
                ) : null}
              </p>
            </div>
            <ul className={classes.items} ref={list}>
              {items.map((item) => (
                <InboxRow key={item.id} item={item} mayDecide={mayDecide} onDone={tell} />
              ))}
            </ul>
          </>
        )}
      </Panel>
    </>
  );
}

function NothingWaits({ narrowed }: { narrowed: boolean }) {
  if (narrowed)
    return (
      <EmptyState
        title="Nothing of this sort waits."
        actions={
          <LinkButton to="/inbox" variant="default">
            Show everything
          </LinkButton>
        }
      />
    );
  return (
    <EmptyState title="Nothing waits for a decision.">
      <p>
        No scan is held back, no sources disagree undecided, nothing that matters has changed without a word,
        and every record of the last scans could be used.
      </p>
    </EmptyState>
  );
}
