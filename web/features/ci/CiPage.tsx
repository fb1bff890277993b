import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { RequestFailure } from '../../lib/failure.ts';
import { rememberCi } from '../../lib/recentCis.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { RowsLoading } from '../../ui/RowsLoading.tsx';
import { AttributesPanel } from './AttributesPanel.tsx';
import { CiHead } from './CiHead.tsx';
import classes from './CiPage.module.css';
import { ciQuery } from './ciQuery.ts';
import { HistoryPanel } from './HistoryPanel.tsx';
import { RedundancyPanel } from './RedundancyPanel.tsx';
import { RelationshipsPanel } from './RelationshipsPanel.tsx';
import { SourcesPanel } from './SourcesPanel.tsx';

/** One configuration item: what it is, who says so, what it needs, what needs it, how it came to be so. */
export function CiPage() {
  const { id } = useParams({ from: '/app/ci/$id' });
  const found = useQuery(ciQuery(id));
  const ci = found.data;
  useEffect(() => {
    if (ci) rememberCi(ci);
  }, [ci]);
  if (found.isPending)
    return (
      <Panel title="Loading">
        <RowsLoading />
      </Panel>
    );
  const missing =
    found.error instanceof RequestFailure && ['NOT_FOUND', 'BAD_INPUT'].includes(found.error.code);
  if (found.isError && !missing)
    return (
      <>
        <PageHead title="Configuration item" />
        <Panel title="Not loaded">
          <ErrorState
            error={found.error}
            what="The configuration item could not be loaded"
            onRetry={() => void found.refetch()}
          />
        </Panel>
      </>
    );
  if (!ci) return <NoSuchCi />;
  const alternatives = new Set(
    ci.redundancy.filter(({ implied }) => implied).flatMap(({ members }) => members.map((each) => each.id)),
  );
  return (
    <>
      <CiHead ci={ci} />
      <div className={classes.columns}>
        <div className={classes.column}>
          <RelationshipsPanel
            key={`needs ${id}`}
            id={id}
            direction="DEPENDENCIES"
            alternatives={alternatives}
          />
          <RelationshipsPanel key={`serves ${id}`} id={id} direction="DEPENDENTS" />
        </div>
        <div className={classes.column}>
          {ci.redundancy.length > 0 ? <RedundancyPanel groups={ci.redundancy} /> : null}
          <AttributesPanel ci={ci} />
          <SourcesPanel id={ci.id} keys={ci.sourceKeys} />
          <HistoryPanel key={`history ${id}`} id={id} />
        </div>
      </div>
    </>
  );
}

function NoSuchCi() {
  return (
    <>
      <PageHead title="No such configuration item" />
      <Panel title="Nothing has this id">
        <EmptyState
          title="The link may be mistyped, or it comes from another Linchpin."
          actions={<LinkButton to="/search">Search</LinkButton>}
        >
          <p>Retired items keep their page; this id was never given out here.</p>
        </EmptyState>
      </Panel>
    </>
  );
}
