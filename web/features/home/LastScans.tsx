import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { RelativeTime } from '../../ui/RelativeTime.tsx';
import { RowsLoading } from '../../ui/RowsLoading.tsx';
import { ScanStateTag } from '../scans/ScanStateTag.tsx';
import { scanOutcome } from '../scans/scanOutcome.ts';
import { scansQuery } from '../scans/scansQuery.ts';
import classes from './LastScans.module.css';

/** The last scans: where the data comes from and how fresh it is. */
export function LastScans() {
  const scans = useInfiniteQuery(scansQuery({}));
  const last = scans.data?.pages[0]?.edges.slice(0, 6).map(({ node }) => node);
  return (
    <Panel title="Last scans" foot={<Link to="/scans">Show all scans</Link>}>
      {scans.isError ? (
        <ErrorState
          error={scans.error}
          what="The scans could not be loaded"
          onRetry={() => void scans.refetch()}
        />
      ) : !last ? (
        <RowsLoading />
      ) : last.length === 0 ? (
        <EmptyState title="Nothing has been scanned yet." />
      ) : (
        <ul className={classes.scans}>
          {last.map((scan) => (
            <li key={scan.id}>
              <div className={classes.line}>
                <span className={classes.source}>
                  {scan.source} <span>{scan.scope}</span>
                </span>
                <ScanStateTag state={scan.state} />
              </div>
              <div className={classes.line}>
                <span className={classes.fact}>{scanOutcome(scan)}</span>
                <span className={classes.fact}>
                  <RelativeTime at={scan.receivedAt} />
                </span>
              </div>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
