import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { count } from '../../lib/quantity.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { RelativeTime } from '../../ui/RelativeTime.tsx';
import { RowsLoading } from '../../ui/RowsLoading.tsx';
import { CompletenessPanel } from './CompletenessPanel.tsx';
import { CorrectnessPanel } from './CorrectnessPanel.tsx';
import { FreshnessPanel } from './FreshnessPanel.tsx';
import classes from './HealthPage.module.css';
import { type Health, healthQuery } from './healthQuery.ts';
import { ScopesPanel } from './ScopesPanel.tsx';
import { SourceField } from './SourceField.tsx';
import { share } from './share.ts';
import { WaitingPanel } from './WaitingPanel.tsx';

/** Where the relationships that wait are listed on the page. */
const waiting = 'waiting';

/** How far the graph can be trusted: each figure opens what it counts. */
export function HealthPage() {
  const { source } = useSearch({ from: '/app/graph-health' });
  const health = useQuery(healthQuery(source));
  const shown = health.data;
  return (
    <>
      <PageHead title="Health of the data" />
      <SourceField source={source} />
      {health.isError ? (
        <Panel title="Figures">
          <ErrorState
            error={health.error}
            what="The figures could not be loaded"
            onRetry={() => void health.refetch()}
          />
        </Panel>
      ) : !shown ? (
        <Panel title="Figures">
          <RowsLoading />
        </Panel>
      ) : shown.freshness.length === 0 && shown.scopes.length === 0 ? (
        <Panel title="Figures">
          {source ? (
            <EmptyState title={`Nothing that ${source} speaks of is in the graph.`} />
          ) : (
            <EmptyState title="The graph is empty.">Home says how to fill it.</EmptyState>
          )}
        </Panel>
      ) : (
        <>
          <Summary health={shown} />
          <div className={classes.panels}>
            <CorrectnessPanel health={shown} waiting={waiting} source={source} />
            <CompletenessPanel health={shown} source={source} />
            <FreshnessPanel health={shown} source={source} />
            <ScopesPanel health={shown} />
            {shown.pending > 0 ? <WaitingPanel id={waiting} source={source} /> : null}
          </div>
        </>
      )}
    </>
  );
}

/** The three answers in one line each. */
function Summary({ health }: { health: Health }) {
  const sum = <Row,>(rows: readonly Row[], of: (row: Row) => number) =>
    rows.reduce((total, row) => total + of(row), 0);
  const expected = sum(health.completeness, ({ total }) => total);
  const all = sum(health.freshness, ({ total }) => total);
  return (
    <>
      <dl className={classes.summary}>
        <div>
          <dt>Complete</dt>
          <dd>
            {share(
              sum(health.completeness, ({ complete }) => complete),
              expected,
            )}
          </dd>
          <dd className={classes.of}>of {count(expected)} items of which something is expected</dd>
        </div>
        <div>
          <dt>Seen in time</dt>
          <dd>
            {share(
              sum(health.freshness, ({ fresh }) => fresh),
              all,
            )}
          </dd>
          <dd className={classes.of}>of {count(all)} items</dd>
        </div>
        <div>
          <dt>Waiting for a decision</dt>
          <dd>{count(sum(health.open, (row) => row.count))}</dd>
          <dd className={classes.of}>in the inbox</dd>
        </div>
        <div>
          <dt>Scopes overdue</dt>
          <dd>{count(health.scopesOverdue)}</dd>
          <dd className={classes.of}>of {count(health.scopesTotal)}</dd>
        </div>
      </dl>
      <p className={classes.counted}>
        Counted <RelativeTime at={health.at} /> at revision {count(health.revision)}
      </p>
    </>
  );
}
