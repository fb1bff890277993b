import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { openReleaseStates } from '../../../server/model/release/releaseState.ts';
import { count } from '../../lib/quantity.ts';
import { meQuery } from '../../lib/session.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { RowsLoading } from '../../ui/RowsLoading.tsx';
import classes from './Board.module.css';
import { boardQuery, type ReleaseCard } from './boardQuery.ts';
import { Card } from './Card.tsx';
import { mayRelease } from './mayRelease.ts';
import { OpenRelease } from './OpenRelease.tsx';
import { releaseStateWords } from './releaseWords.ts';

/** All releases by state: what is planned, on its way, out, and over. */
export function BoardPage() {
  const found = useQuery(boardQuery);
  const me = useQuery(meQuery);
  const [opening, setOpening] = useState(false);
  const may = mayRelease(me.data?.roles);
  const open = found.data?.open?.edges.map(({ node }) => node) ?? [];
  const over = found.data?.over?.edges.map(({ node }) => node) ?? [];
  const newRelease = may ? <Button onClick={() => setOpening(true)}>New release</Button> : undefined;
  return (
    <>
      <PageHead title="Releases" actions={newRelease} />
      {found.isError || found.isPending ? (
        <Panel title={found.isError ? 'Not loaded' : 'Loading'}>
          {found.isError ? (
            <ErrorState
              error={found.error}
              what="The releases could not be loaded"
              onRetry={() => void found.refetch()}
            />
          ) : (
            <RowsLoading />
          )}
        </Panel>
      ) : open.length + over.length === 0 ? (
        <Panel title="By state">
          <EmptyState title="There is no release yet.">
            <p>
              A release bundles changes that go out together, and shows what they hit together.
              {may ? '' : ' Opening one needs the role Release manager.'}
            </p>
          </EmptyState>
        </Panel>
      ) : (
        <>
          <div className={classes.board}>
            {openReleaseStates.map((state) => (
              <Column
                key={state}
                title={releaseStateWords[state]}
                releases={open.filter((release) => release.state === state)}
              />
            ))}
            <Column title="Closed or cancelled" releases={over} />
          </div>
          <NotShown what="open" shown={open.length} total={found.data.open?.totalCount ?? 0} />
          <NotShown what="closed or cancelled" shown={over.length} total={found.data.over?.totalCount ?? 0} />
        </>
      )}
      {opening ? <OpenRelease onClose={() => setOpening(false)} /> : null}
    </>
  );
}

interface NotShownProps {
  what: string;
  shown: number;
  total: number;
}

/** That a board ends somewhere is said, so that nobody takes it for all there is. */
const NotShown = ({ what, shown, total }: NotShownProps) =>
  total > shown ? (
    <p className={classes.cut}>
      Of {count(total)} {what} releases the newest {count(shown)} are shown.
    </p>
  ) : null;

const Column = ({ title, releases }: { title: string; releases: readonly ReleaseCard[] }) => (
  <Panel title={title} aside={count(releases.length)}>
    {releases.length === 0 ? (
      <p className={classes.none}>None.</p>
    ) : (
      <ul className={classes.cards}>
        {releases.map((release) => (
          <Card key={release.id} release={release} />
        ))}
      </ul>
    )}
  </Panel>
);
